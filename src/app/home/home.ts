import { NgComponentOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TECHNIQUES } from '../catalogue/techniques';
import { launchStep } from '../platform/launch-step';
import { nextPaint } from '../platform/next-paint';
import { nextTask } from '../platform/next-task';
import { LOG_REPOSITORY } from '../store/log/log-repository';
import { DEFAULT_SETTINGS } from '../store/settings/settings';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { STANDING_BLOCKS } from '../ui/standing-blocks';
import { WORDS } from '../words/words';
import { FirstFrame } from './first-frame/first-frame';
import { LATER_BLOCKS, shownBlocks } from './later-blocks';
import { TechniqueCard } from './technique-card/technique-card';
import { Unfinished } from './unfinished/unfinished';

/** Today: the techniques, each a card one can start from; what is no part of the first load comes below them. */
@Component({
  selector: 'un-home',
  imports: [NgComponentOutlet, TechniqueCard, RouterLink, Unfinished],
  templateUrl: './home.html',
  providers: [{ provide: STANDING_BLOCKS, useFactory: () => signal(0) }],
})
export class Home {
  protected readonly words = inject(WORDS).home;
  private readonly blocks = inject(LATER_BLOCKS);
  private readonly standing = inject(STANDING_BLOCKS);
  protected readonly later = computed(() => shownBlocks(this.blocks(), this.standing()));
  private readonly all = Object.values(inject(TECHNIQUES));
  protected readonly techniques = signal(this.all.slice(0, 0));
  /** Where a session probably was interrupted, it is read first: it stands above everything, and nothing may jump. */
  protected readonly unfinished = inject(LOG_REPOSITORY).expectsUnfinished();
  /** Whether what can be read and pressed is on the screen: then the log is read. */
  protected readonly usable = signal(false);
  /** How many cards may have their picture. */
  protected readonly pictured = signal(0);
  private readonly injector = inject(Injector);
  private readonly destroyRef = inject(DestroyRef);
  private readonly firstFrame = inject(FirstFrame);
  private readonly settings = inject(SETTINGS_STORE).settings;
  /** Pictures that stood in the page itself, and went over to the cards. */
  private readonly given = signal<readonly Element[]>([]);
  /** They show the body that a new phone starts with. */
  protected readonly hasGiven = computed(
    () => this.given().length > 0 && this.settings().body === DEFAULT_SETTINGS.body,
  );

  constructor() {
    void this.show();
    effect(() => {
      if (!this.hasGiven()) for (const picture of this.given()) picture.remove();
    });
  }

  /**
   * First what can be read and pressed, one card after the other on a slow phone's first visit, in the place of the frame
   * that stood in the page; the log and the pictures that frame did not have once that is on the screen.
   */
  private async show(): Promise<void> {
    for (let shown = 1; shown <= this.all.length; shown += 1) {
      await launchStep();
      this.techniques.set(this.all.slice(0, shown));
    }
    // Left before it was whole: the page that came instead takes the frame's place.
    if (this.destroyRef.destroyed) return;
    await new Promise<void>((resolve) => {
      afterNextRender(resolve, { injector: this.injector });
    });
    this.given.set(await this.firstFrame.giveWay());
    await nextPaint();
    this.usable.set(true);
    for (let shown = 1; shown <= this.all.length; shown += 1) {
      this.pictured.set(shown);
      await nextTask();
    }
  }
}
