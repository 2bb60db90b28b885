import { Day } from '../time/day';
import { BucketSum, amountsOf } from './amounts';
import { Span } from './period';
import { hasBothRatings } from './ratings';
import { InsightSession } from './insight-session';
import { startOf, CalendarUnit } from './calendar-bucket';

/** What was done in one bucket of time, and the averages of its ratings. */
export interface SeriesBucket extends BucketSum {
  /** Insight sessions rated before and after. */
  readonly rated: number;
  /** Null where none was rated. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A span, bucket by bucket: amounts and average ratings side by side. */
export function ratingSeriesOf(
  sessions: readonly InsightSession[],
  unit: CalendarUnit,
  span: Span,
): readonly SeriesBucket[] {
  const sums = new Map<Day, { rated: number; before: number; after: number }>();
  for (const { day, before, after } of sessions.filter(hasBothRatings)) {
    const start = startOf(unit, day);
    const sum = sums.get(start) ?? { rated: 0, before: 0, after: 0 };
    sums.set(start, {
      rated: sum.rated + 1,
      before: sum.before + before,
      after: sum.after + after,
    });
  }
  return amountsOf(sessions, unit, span).map((amount) => {
    const sum = sums.get(startOf(unit, amount.from));
    if (sum === undefined) return { ...amount, rated: 0, before: null, after: null };
    const { rated, before, after } = sum;
    return { ...amount, rated, before: before / rated, after: after / rated };
  });
}

/** A series in which buckets in a row without a session are one, so that what was done is not lost among them. */
export function foldGaps(series: readonly SeriesBucket[]): readonly SeriesBucket[] {
  const folded: SeriesBucket[] = [];
  for (const part of series) {
    const last = folded.at(-1);
    if (part.sessions > 0 || last === undefined || last.sessions > 0) folded.push(part);
    else folded[folded.length - 1] = { ...last, to: part.to };
  }
  return folded;
}
