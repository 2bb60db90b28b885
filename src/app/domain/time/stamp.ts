import { IsoTime, Ms } from './units';

const pad = (value: number, width = 2): string => String(Math.abs(value)).padStart(width, '0');

/**
 * The moment as the wall clock of this place shows it, with its offset: `2026-11-23T21:02:11.000+01:00`.
 * Days of the log are read from this text, so a later change of zone never moves a session to another day.
 *
 * @param epoch milliseconds since 1970, as `Date.now()` gives them
 */
export function localStamp(epoch: Ms): IsoTime {
  const date = new Date(epoch);
  const offset = -date.getTimezoneOffset();
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
  return `${day}T${time}${zone}`;
}

/** The same moment in UTC: `2026-11-23T20:02:11.000Z`. For `updatedAt`, which is compared and never shown. */
export function utcStamp(epoch: Ms): IsoTime {
  return new Date(epoch).toISOString();
}

/** The local day a stamp was written on, `2026-11-23`: what a person would have called "that day" there and then. */
export function dayOf(stamp: IsoTime): string {
  return stamp.slice(0, 10);
}

/** The local time of day a stamp was written at, `21:02`. */
export function timeOfDay(stamp: IsoTime): string {
  return stamp.slice(11, 16);
}
