import { addDays, Day, weekdayOf } from '../time/day';
import { dayOf, timeOfDay } from '../time/stamp';
import { IsoTime } from '../time/units';

/** When the phone's calendar is to remind. */
export interface Reminder {
  /** 0 for Monday to 6 for Sunday; at least one. */
  readonly weekdays: readonly number[];
  /** `21:00`. */
  readonly time: string;
}

/** How long the entry in the calendar is, in minutes. */
export const REMINDER_MINUTES = 10;

/** The first local day and time it reminds at, from now on: `2026-11-30T21:00:00`. Null without a weekday or a time. */
export function firstReminder({ weekdays, time }: Reminder, now: IsoTime): string | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const today = dayOf(now);
  const day = Array.from({ length: 8 }, (_, later): Day => addDays(today, later)).find(
    (one) => weekdays.includes(weekdayOf(one)) && (one > today || time > timeOfDay(now)),
  );
  return day === undefined ? null : `${day}T${time}:00`;
}

/** When the entry that begins at this local time ends. */
export function reminderEnd(start: string): string {
  const wall = Date.parse(`${start}Z`) + REMINDER_MINUTES * 60_000;
  return new Date(wall).toISOString().slice(0, 19);
}
