import { addDays, Day, daysBetween, laterDay, weekdayOf } from '../time/day';
import { Span } from './period';

/** What the days of a chart are taken together by. */
export const CALENDAR_UNITS = ['week', 'month', 'quarter', 'year'] as const;

/** A length of time by the calendar; weeks begin on Mondays (ISO 8601). */
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

const MONTHS: Readonly<Record<Exclude<CalendarUnit, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/** The first day of the week, month, quarter or year that a day lies in. */
export function startOf(unit: CalendarUnit, day: Day): Day {
  if (unit === 'week') return addDays(day, -weekdayOf(day));
  const month = Number(day.slice(5, 7)) - 1;
  return firstOfMonth(day.slice(0, 4), month - (month % MONTHS[unit]));
}

/** The first day of the week, month, quarter or year after the one that begins with `start`. */
export function nextStart(unit: CalendarUnit, start: Day): Day {
  // Days ahead that lie in the next one for certain: 95 days after a quarter's first day is never two quarters on.
  const ahead = { week: 7, month: 32, quarter: 95, year: 367 }[unit];
  return startOf(unit, addDays(start, ahead));
}

/** A span cut into weeks, months, quarters or years without a gap. Its first and last may be cut short. */
export function calendarBucketsOf(unit: CalendarUnit, { from, to }: Span): readonly Span[] {
  const buckets: Span[] = [];
  for (let start = startOf(unit, from); start <= to; start = nextStart(unit, start)) {
    const last = addDays(nextStart(unit, start), -1);
    // Mutant `last < to` => `last <= to`: Equivalent: of two equal days it does not matter which is taken.
    buckets.push({ from: laterDay(start, from), to: last < to ? last : to });
  }
  return buckets;
}

/** The smallest unit that cuts a span into no more than `most` buckets; years where none does. */
export function unitFor(span: Span, most: number): CalendarUnit {
  return CALENDAR_UNITS.find((unit) => countOf(unit, span) <= most) ?? 'year';
}

function countOf(unit: CalendarUnit, { from, to }: Span): number {
  if (unit === 'week') return daysBetween(startOf(unit, from), startOf(unit, to)) / 7 + 1;
  return Math.floor(monthOf(to) / MONTHS[unit]) - Math.floor(monthOf(from) / MONTHS[unit]) + 1;
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstOfMonth(year: string, month: number): Day {
  return `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
