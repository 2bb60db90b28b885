import { addDays } from '../time/day';
import { dayOf } from '../time/stamp';
import { newestFirst } from './newest-first';
import { SessionRecord } from './record';

/** What was begun on one local day. */
export interface LogDay<T> {
  /** `2026-11-23`. */
  readonly day: string;
  /** The latest first. */
  readonly records: readonly T[];
}

/** Where a day stands to the present one. */
export type DayDistance = 'today' | 'yesterday' | 'other';

/**
 * Records by the local day they were begun on, there and then, the latest day first. A traveller's days stay whole:
 * each is there once, though hours of two of them may have passed in both at the same time.
 */
export function byDay<T extends Pick<SessionRecord, 'id' | 'startedAt'>>(
  records: readonly T[],
): readonly LogDay<T>[] {
  const days = new Map<string, T[]>();
  for (const record of newestFirst(records)) {
    const day = dayOf(record.startedAt);
    const others = days.get(day);
    if (others) others.push(record);
    else days.set(day, [record]);
  }
  // Mutant `a.day < b.day` => `a.day <= b.day`: Equivalent: no two of the days are the same.
  return [...days]
    .map(([day, ofDay]) => ({ day, records: ofDay }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Whether `day` is the present day or the one before it; both as `2026-11-23`. */
export function dayDistance(day: string, today: string): DayDistance {
  if (day === today) return 'today';
  return day === dayBefore(today) ? 'yesterday' : 'other';
}

/** The day before, `2026-02-28` of `2026-03-01`, by the calendar: a day may last 23 or 25 hours. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** Noon of a day `2026-11-23` in the present zone, for showing: at noon no change of clocks moves it to another day. */
export function dateOf(day: string): Date {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
