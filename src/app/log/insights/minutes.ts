import { Component, computed, inject, input } from '@angular/core';
import { BucketSum, amountsOf } from '../../domain/insights/amounts';
import { daysDone } from '../../domain/insights/calendar';
import { Span } from '../../domain/insights/period';
import { InsightSession } from '../../domain/insights/insight-session';
import { CalendarUnit, unitFor } from '../../domain/insights/calendar-bucket';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { bandScale, linearScale } from '../../ui/chart/chart-scale';
import { ChartSize, chartSizeOfHost } from '../../ui/chart/chart-size';
import { INSIGHTS_WORDS, InsightsWords } from '../../words/insights-words';
import { dateLabels } from './date-labels';
import { tableDates } from './table-dates';

/** In rem from the top. */
const PLACES = { top: 1.8, foot: 10.5, dates: 12.3 };
const HEIGHT = 14;

/** A bar is seen from this many px on. */
const THINNEST = 5;

/** A number above a bar needs this much, in rem. */
const NUMBER = 1.6;

/** Minutes of each week as bars; of each month or year where weeks are too many. */
@Component({
  selector: 'un-minutes',
  imports: [Chart],
  templateUrl: './minutes.html',
  styleUrl: './minutes.css',
})
export class Minutes {
  readonly sessions = input.required<readonly InsightSession[]>();
  readonly span = input.required<Span>();

  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly room = chartSizeOfHost();

  protected readonly unit = computed(() =>
    unitFor(this.span(), Math.floor((this.room()?.width ?? 320) / THINNEST)),
  );
  private readonly amounts = computed(() => amountsOf(this.sessions(), this.unit(), this.span()));
  protected readonly heading = computed(() => this.words.amounts.title[this.unit()]);
  protected readonly sentence = computed(() => {
    const seconds = this.sessions().reduce((sum, one) => sum + one.seconds, 0);
    return this.words.sum(this.sessions().length, daysDone(this.sessions()), seconds);
  });
  protected readonly drawing = computed(() => {
    const room = this.room();
    return room && drawn(this.amounts(), this.unit(), room, this.words);
  });
  protected readonly table = computed((): ChartTable => {
    const { when, sessions, minutes } = this.words.amounts.columns;
    const daysOf = tableDates(this.amounts(), this.words.dates);
    return {
      columns: [when, sessions, minutes],
      rows: this.amounts().map((amount) => [
        daysOf(amount),
        String(amount.sessions),
        this.words.minutesOf(amount.seconds),
      ]),
    };
  });
}

function drawn(
  amounts: readonly BucketSum[],
  unit: CalendarUnit,
  { width, rem }: ChartSize,
  words: InsightsWords,
) {
  const column = Math.min(width / amounts.length, 4 * rem);
  const bands = bandScale(amounts.length, column * amounts.length);
  const longest = Math.max(60, ...amounts.map(({ seconds }) => seconds));
  const y = linearScale([0, longest], [PLACES.foot * rem, PLACES.top * rem]);
  const bar = bands.width;
  const bars = amounts.map(({ seconds }, index) => {
    const left = bands.start(index);
    const number = seconds > 0 ? words.minutesOf(seconds) : '';
    return { left, top: y(seconds), middle: left + bar / 2, number };
  });
  const marks = amounts.map(({ from }, index) => ({ day: from, x: bands.start(index) + bar / 2 }));
  const place = { width, rem, column, top: PLACES.dates * rem };
  return {
    width,
    height: HEIGHT * rem,
    foot: PLACES.foot * rem,
    bar,
    bars,
    // Where numbers have no room above their bars, the longest one's tells the scale.
    most:
      column < NUMBER * rem
        ? { y: y(longest), text: words.amounts.line(Math.round(longest / 60)) }
        : null,
    labels: dateLabels(marks, unit, place, words.dates),
  };
}
