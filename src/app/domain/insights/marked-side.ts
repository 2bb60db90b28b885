import { BodySide } from '../session/plan/side';
import { addDays, Day } from '../time/day';
import { dayOf } from '../time/stamp';
import { lastDayOf } from './period';
import { InsightRecord } from './insight-session';

/** How many days of marks are looked at on the technique's page: four weeks, today included. */
export const MARKED_DAYS = 28;

/** The first day whose marks still count. */
export function firstMarkedDay(today: Day): Day {
  return addDays(today, 1 - MARKED_DAYS);
}

/** Sessions of the last four weeks with marks; what is dated ahead of any place's today was written by a wrong clock. */
export function recentlyMarked<T extends InsightRecord>(
  records: readonly T[],
  today: Day,
): readonly T[] {
  const [first, last] = [firstMarkedDay(today), lastDayOf(today)];
  return records.filter(({ knots, startedAt, deleted }) => {
    const day = dayOf(startedAt);
    return !deleted && knots.length > 0 && day >= first && day <= last;
  });
}

/** The side with more marks; null where both have as many, or none has any. */
export function sideWithMoreMarks(records: readonly InsightRecord[]): BodySide | null {
  const { left, right } = marksBySide(records);
  if (left === right) return null;
  return left > right ? 'left' : 'right';
}

/** How many marks each side has. */
export function marksBySide(records: readonly InsightRecord[]): Readonly<Record<BodySide, number>> {
  const sides = records.flatMap(({ knots, deleted }) =>
    deleted ? [] : knots.map(({ side }) => side),
  );
  const left = sides.filter((side) => side === 'left').length;
  return { left, right: sides.length - left };
}
