import { Day } from '../time/day';
import { Span } from './period';
import { InsightSession } from './insight-session';
import { startOf, calendarBucketsOf, CalendarUnit } from './calendar-bucket';

/** What was done in one bucket of time. */
export interface BucketSum extends Span {
  readonly sessions: number;
  /** Active time. */
  readonly seconds: number;
}

/** What was done in each week, month, quarter or year of a span, those without a session too. What lies outside is left out. */
export function amountsOf(
  sessions: readonly InsightSession[],
  unit: CalendarUnit,
  span: Span,
): readonly BucketSum[] {
  const sums = new Map<Day, { sessions: number; seconds: number }>();
  for (const { day, seconds } of sessions) {
    if (day < span.from || day > span.to) continue;
    const start = startOf(unit, day);
    const sum = sums.get(start) ?? { sessions: 0, seconds: 0 };
    sums.set(start, { sessions: sum.sessions + 1, seconds: sum.seconds + seconds });
  }
  return calendarBucketsOf(unit, span).map((bucket) => ({
    ...bucket,
    ...(sums.get(startOf(unit, bucket.from)) ?? { sessions: 0, seconds: 0 }),
  }));
}
