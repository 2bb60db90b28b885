import { Component, computed, inject, input } from '@angular/core';
import { arrowsOf } from '../../domain/insights/arrows';
import { InsightSession } from '../../domain/insights/insight-session';
import { TREND_DAYS, TREND_RATINGS, trendOf } from '../../domain/insights/trend';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { linearScale, linePath, pointScale } from '../../ui/chart/chart-scale';
import { ChartSize, chartSizeOfHost } from '../../ui/chart/chart-size';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { DateLabel, dateLabels } from './date-labels';
import { tableDates } from './table-dates';

/** Where the lines run, in rem from the top. */
const PLACES = { top: 0.4, ten: 1.2, zero: 10, bottom: 10.8, dates: 12.6 };
const HEIGHT = 14.3;

/** Between two points, in rem. */
const COLUMN = 1;

interface Point {
  readonly x: number;
  readonly before: number;
  readonly after: number;
}

/** All ratings together as two lines, and what may be said of their series. */
@Component({
  selector: 'un-over-time',
  imports: [Chart],
  templateUrl: './over-time.html',
  styleUrl: './over-time.css',
})
export class OverTime {
  /** Of all subjects, the earliest first. */
  readonly sessions = input.required<readonly InsightSession[]>();

  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly room = chartSizeOfHost();

  protected readonly sentence = computed(() => {
    const trend = trendOf(this.sessions());
    const { trend: words, notEnough } = this.words;
    if (trend.kind === 'few') return notEnough(trend.rated, TREND_RATINGS);
    if (trend.kind === 'short') return words.short(trend.days, TREND_DAYS);
    return words.told[trend.before.change](trend.before.earlier, trend.before.later);
  });
  /** A line needs two points; a trend that cannot be told is not drawn either. */
  private readonly points = computed(() => {
    const room = this.room();
    if (room === null || trendOf(this.sessions()).kind !== 'told') return null;
    const most = Math.max(3, Math.floor(room.width / (COLUMN * room.rem)));
    return arrowsOf(this.sessions(), { sessions: most, buckets: most });
  });
  protected readonly grouped = computed(() => {
    const points = this.points();
    return points === null ? '' : this.words.trend.all[points.unit];
  });
  protected readonly drawing = computed(() => {
    const [room, points] = [this.room(), this.points()];
    if (room === null || points === null) return null;
    const { width, rem } = room;
    const x = pointScale(points.arrows.length, [0.8 * rem, width - 0.8 * rem]);
    const y = linearScale([10, 0], [PLACES.ten * rem, PLACES.zero * rem]);
    const places = points.arrows.map(({ before, after }, index) => ({
      x: x(index),
      before: y(before),
      after: y(after),
    }));
    return { ...drawn(places, room), labels: this.labels(places, room) };
  });
  protected readonly table = computed((): ChartTable | null => {
    const points = this.points();
    if (points === null) return null;
    const { average, dates, arrows } = this.words;
    const daysOf = tableDates(points.arrows, dates);
    const { when, sessions, before, after } = arrows.columns;
    return {
      columns: [when, sessions, before, after],
      rows: points.arrows.map((point) => [
        daysOf(point),
        String(point.count),
        average(point.before),
        average(point.after),
      ]),
    };
  });

  private labels(places: readonly Point[], { width, rem }: ChartSize): readonly DateLabel[] {
    const points = this.points();
    const marks = (points?.arrows ?? []).map(({ from }, index) => ({
      day: from,
      x: places[index]?.x ?? 0,
    }));
    const column = (places[1]?.x ?? width) - (places[0]?.x ?? 0);
    const place = { width, rem, column, top: PLACES.dates * rem };
    return dateLabels(marks, points?.unit ?? 'session', place, this.words.dates);
  }
}

function drawn(places: readonly Point[], { width, rem }: ChartSize) {
  const path = (rating: (point: Point) => number): string =>
    linePath(places.map((point) => [point.x, rating(point)]));
  return {
    width,
    height: HEIGHT * rem,
    frame: `M0 ${PLACES.top * rem}H${width}M0 ${PLACES.bottom * rem}H${width}`,
    before: path(({ before }) => before),
    after: path(({ after }) => after),
    places,
    // Rings and dots that touch tell nothing: then the lines stand alone.
    showsPoints: places.length * 1.4 * rem <= width,
  };
}
