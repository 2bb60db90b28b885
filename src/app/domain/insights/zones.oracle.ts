import { Day } from '../time/day';
import { IsoTime, Ms } from '../time/units';

/** Places whose clocks differ in every way: by the hour, by less, by summer time north and south, by half an hour of it. */
export const ZONES = [
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Auckland',
] as const;

/** A moment as the clock of a place shows it, by the browser's own calendar. */
export interface LocalMoment {
  readonly day: Day;
  /** `21:02`. */
  readonly time: string;
  /** As a session there is stamped. */
  readonly stamp: IsoTime;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local moment of `epoch` in a zone. */
export function momentIn(zone: string, epoch: Ms): LocalMoment {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'longOffset',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(epoch).map(({ type, value }) => [type, value]),
  );
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`;
  const time = `${parts['hour']}:${parts['minute']}`;
  const offset = (parts['timeZoneName'] ?? '').replace('GMT', '') || '+00:00';
  return { day, time, stamp: `${day}T${time}:00.000${offset}` };
}
