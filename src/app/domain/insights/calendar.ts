import { addDays, Day, weekdayOf } from '../time/day';
import { isWithin, Span } from './period';
import { InsightSession } from './insight-session';
import { nextStart, startOf, calendarBucketsOf } from './calendar-bucket';

/** What was done on one day. */
export interface CalendarDay {
  readonly day: Day;
  readonly sessions: number;
  readonly seconds: number;
  /** False for days of the month that lie outside of the span. */
  readonly isWithin: boolean;
}

/** A month, whole. */
export interface CalendarMonth {
  /** Its first day. */
  readonly month: Day;
  /** Days of the week before its first one: 0 where it begins on a Monday. */
  readonly lead: number;
  readonly days: readonly CalendarDay[];
}

/** The months that a span touches, each day with what was done on it, there and then. */
export function calendarOf(
  sessions: readonly InsightSession[],
  span: Span,
): readonly CalendarMonth[] {
  const done = new Map<Day, { sessions: number; seconds: number }>();
  for (const { day, seconds } of sessions) {
    if (!isWithin(span, day)) continue;
    const sum = done.get(day) ?? { sessions: 0, seconds: 0 };
    done.set(day, { sessions: sum.sessions + 1, seconds: sum.seconds + seconds });
  }
  return calendarBucketsOf('month', span).map(({ from }) => {
    const month = startOf('month', from);
    const days = daysUpTo(month, nextStart('month', month)).map((day) => ({
      day,
      ...(done.get(day) ?? { sessions: 0, seconds: 0 }),
      isWithin: isWithin(span, day),
    }));
    return { month, lead: weekdayOf(month), days };
  });
}

/** How many days had a session. */
export function daysDone(sessions: readonly InsightSession[]): number {
  return new Set(sessions.map(({ day }) => day)).size;
}

function daysUpTo(first: Day, end: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day < end; day = addDays(day, 1)) days.push(day);
  return days;
}
