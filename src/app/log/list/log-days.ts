import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import { byDay, dateOf, dayDistance } from '../../domain/log/days';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { lastValue } from '../../store/log/log-version';
import { LOG_WORDS } from '../../words/log-words';
import { Covers } from '../covers';
import { RoutineName } from '../routine-name';
import { ListFocus } from './list-focus';
import { ShownRanges } from './shown-ranges';
import { LogRange, UNDRAWN } from './log-ranges';
import { LogRow } from './log-row';

/** One stretch of the list: its sessions by day, read when it comes near. */
@Component({
  selector: 'un-log-days',
  imports: [LogRow],
  templateUrl: './log-days.html',
  styleUrl: './log-days.css',
  host: { '[style.min-block-size.px]': 'isWaiting() ? expected() : null' },
})
export class LogDays {
  readonly range = input.required<LogRange>();
  readonly covers = input.required<Covers>();
  readonly routineName = input.required<RoutineName>();
  /** The session whose row is to take the focus as soon as it is there. */
  readonly focused = input<string | null>(null);
  /** Whether newer sessions come before it that are not in the page. */
  readonly hasNewer = input(false);
  /** Whether older sessions come after it that are not in the page. */
  readonly hasOlder = input(false);
  /** How tall it is, in px, once it is read. */
  readonly resized = output<number>();

  private readonly pages = inject(ShownRanges);
  private readonly focus = inject(ListFocus);
  private readonly clock = inject(CLOCK);
  protected readonly words = inject(LOG_WORDS);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  private readonly asked = computed(
    () => ({ range: this.range(), version: this.pages.version(), filter: this.pages.filter() }),
    {
      equal: (a, b) =>
        a.version === b.version &&
        a.filter === b.filter &&
        a.range.before === b.range.before &&
        a.range.from === b.range.from,
    },
  );
  private readonly reading = resource({
    params: this.asked,
    loader: ({ params, abortSignal }) => this.pages.read(params.range, abortSignal),
  });
  private readonly page = lastValue(this.reading);

  protected readonly isWaiting = computed(() => this.page() === undefined);
  protected readonly expected = computed(() => this.range().height ?? UNDRAWN);
  protected readonly days = computed(() => {
    const today = dayOf(this.clock.iso());
    return byDay(this.page()?.sessions ?? []).map(({ day, records }) => ({
      day,
      sessions: records,
      heading: this.words.day(dayDistance(day, today), dateOf(day), dateOf(today)),
    }));
  });

  constructor() {
    const sizes = new ResizeObserver(() => {
      if (!this.isWaiting()) this.resized.emit(this.host.getBoundingClientRect().height);
    });
    sizes.observe(this.host);
    inject(DestroyRef).onDestroy(() => {
      sizes.disconnect();
      this.focus.hide(this.range().before);
    });
    afterRenderEffect(() => {
      if (!this.isWaiting()) this.focus.show(this.range().before);
    });
    afterRenderEffect(() => {
      const id = this.focused();
      const row = this.page()?.sessions.find(({ parts }) => parts.some((part) => part.id === id));
      if (row === undefined) return;
      this.host
        .querySelector<HTMLElement>(`[data-session="${CSS.escape(row.id)}"] a`)
        ?.focus({ preventScroll: true });
    });
  }
}
