import { Component, DOCUMENT, effect, inject, signal } from '@angular/core';
import { Knot } from '../../domain/log/record';
import { TimelineSegment } from '../../domain/session/state/progress';
import { BackMap } from '../back-map/back-map';
import { BackMapEditor } from '../back-map/back-map-editor';
import { SideTimeline } from '../side-timeline/side-timeline';
import { Chart } from '../chart/chart';
import { Choice, ChoiceOption } from '../choice/choice';
import { Dialog } from '../dialog/dialog';
import { Field } from '../field/field';
import { SitTall } from '../figure/seated/first/seated';
import { Figure } from '../figure/figure';
import { ICON_SHAPES, IconName } from '../icon/icon-shapes';
import { Icon } from '../icon/icon';
import { NoticeBar } from '../notice-bar/notice-bar';
import { RatingPad } from '../rating-pad/rating-pad';
import { Stepper } from '../stepper/stepper';
import { Switch } from '../switch/switch';

/** The themes the gallery shows; `system` is one of the first two. */
export const GALLERY_THEMES = ['light', 'dark', 'night'] as const;
/** The text sizes the gallery shows. */
export const GALLERY_TEXT_SIZES = ['normal', 'large', 'largest'] as const;

const optionsOf = (values: readonly string[]): readonly ChoiceOption[] =>
  values.map((value) => ({ value, label: value }));

const SEGMENTS: readonly TimelineSegment[] = [
  { side: 'both', lengthMs: 18_000, done: 1 },
  { side: 'right', lengthMs: 100_000, done: 0.4 },
  { side: 'left', lengthMs: 100_000, done: 0 },
];
const KNOTS: readonly Knot[] = [
  { side: 'right', x: 0.6, y: 0.24, at: 75 },
  { side: 'left', x: 0.3, y: 0.5, at: 90 },
];

/**
 * Every part of `ui` in each of its states, for developers: `npm run gallery`. It is in no build of the app, so its words
 * are not the catalogue's. Its spec has axe look at it in every theme and text size.
 */
@Component({
  selector: 'un-gallery',
  imports: [
    BackMap,
    BackMapEditor,
    SideTimeline,
    Chart,
    Choice,
    Dialog,
    Field,
    Figure,
    Icon,
    NoticeBar,
    RatingPad,
    Stepper,
    Switch,
  ],
  templateUrl: './gallery.html',
  styleUrl: './gallery.css',
})
export class Gallery {
  private readonly root = inject(DOCUMENT).documentElement;

  readonly theme = signal<string>('light');
  readonly textSize = signal<string>('normal');
  protected readonly themes = optionsOf(GALLERY_THEMES);
  protected readonly textSizes = optionsOf(GALLERY_TEXT_SIZES);
  protected readonly sides: readonly ChoiceOption[] = [
    { value: 'left', label: 'Left', side: 'left' },
    { value: 'right', label: 'Right', side: 'right' },
    { value: 'none', label: 'Neither', disabled: true },
  ];
  protected readonly side = signal('right');
  protected readonly rating = signal<number | null>(4);
  protected readonly amount = signal(5);
  protected readonly day = signal('2026-11-23');
  protected readonly knots = signal(KNOTS);
  protected readonly asks = signal(false);
  protected readonly timeline = SEGMENTS;
  protected readonly picture = SitTall;
  protected readonly icons = Object.keys(ICON_SHAPES) as IconName[];
  protected readonly table = {
    columns: ['Week', 'Minutes'],
    rows: [
      ['16 to 22 November', '35'],
      ['23 to 29 November', '12'],
    ],
  };

  constructor() {
    effect(() => {
      this.root.dataset['theme'] = this.theme();
      this.root.dataset['text'] = this.textSize();
    });
  }
}
