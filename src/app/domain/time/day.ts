/**
 * Days of the calendar, as text: `2026-11-23`. They are counted without any time zone, so that a day of 23 or 25 hours,
 * or one that a zone left out altogether, is one day like any other.
 */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day this many days later; earlier below 0. A text that is no day stays as it is. */
export function addDays(day: Day, count: number): Day {
  const epoch = at(day) + count * DAY_MS;
  return Number.isNaN(epoch) ? day : dayAt(epoch);
}

/** How many days later `to` is than `from`; below 0 where it is earlier, NaN where one of them is no day. */
export function daysBetween(from: Day, to: Day): number {
  return (at(to) - at(from)) / DAY_MS;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(at(day)).getUTCDay() + 6) % 7;
}

/** The later of two days. */
export function laterDay(one: Day, other: Day): Day {
  // Mutant `one > other` => `one >= other`: Equivalent: of two equal days it does not matter which is taken.
  return one > other ? one : other;
}

function at(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(epoch: number): Day {
  return new Date(epoch).toISOString().slice(0, 10);
}
