import { dayOf, localStamp } from '../time/stamp';
import { dateOf } from './days';

/** The day this many days later than `day` (`2026-11-23`), or earlier, by the calendar: a day may last 23 or 25 hours. */
export function dayFrom(day: string, days: number): string {
  const date = dateOf(day);
  return dayOf(
    localStamp(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12).getTime()),
  );
}

/** How many days later `to` is than `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000);
}
