import { localStamp, timeOfDay, dayOf } from './stamp';
import { IsoTime } from './units';

/**
 * The stamp of a day and a time of day that a person gives, in place of a stamp the log has, or anew (`of` null).
 *
 * - The very minute the log has already: its own stamp, seconds and all.
 * - A stamp written in another zone than this one keeps its offset: the traveller means the clock there and then.
 * - Else the offset is the one in force here on that day. Of an hour that the clocks show twice the stamp's own is
 *   taken where it fits, else the first; an hour they leave out is told as the clocks went on.
 *
 * @param day `2026-11-23`
 * @param time `21:02`
 */
export function stampOf(day: string, time: string, of: IsoTime | null): IsoTime {
  if (of === null) return localStamp(here(day, time));
  if (dayOf(of) === day && timeOfDay(of) === time) return of;
  const kept = `${day}T${time}:00.000${offsetOf(of)}`;
  if (!isOfThisZone(of) || localStamp(Date.parse(kept)) === kept) return kept;
  return localStamp(here(day, time));
}

function here(day: string, time: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  const moment = new Date(2000, 0, 1, hours, minutes);
  // Years below 100 would else count from 1900.
  moment.setFullYear(year, month - 1, date);
  moment.setHours(hours, minutes);
  return moment.getTime();
}

/** `+01:00`; `Z` tells no place: it stands for a clock at Greenwich. */
function offsetOf(stamp: IsoTime): string {
  // Mutant `/([+-]\d\d:\d\d)$/` => `/([+-]\d\d:\d\d)/`: Equivalent: nothing else in a stamp is a sign with hours and minutes behind it.
  return /([+-]\d\d:\d\d)$/.exec(stamp)?.[1] ?? '+00:00';
}

function isOfThisZone(stamp: IsoTime): boolean {
  return offsetOf(localStamp(Date.parse(stamp))) === offsetOf(stamp);
}

/** The stamp this many seconds later, with the same offset: the clock on the same wall. */
export function later(stamp: IsoTime, seconds: number): IsoTime {
  const offset = offsetOf(stamp);
  // Mutant `/(Z|[+-]\d\d:\d\d)$/` => `/(Z|[+-]\d\d:\d\d)/`: Equivalent: nothing else in a stamp is a sign with hours and minutes behind it.
  const wall = Date.parse(stamp.replace(/(Z|[+-]\d\d:\d\d)$/, 'Z')) + seconds * 1000;
  return new Date(wall).toISOString().replace('Z', offset);
}
