import {
  default as calendar,
  ICalAlarmType,
  ICalEventRepeatingFreq,
  ICalWeekday,
} from 'ical-generator';
import { PutReminder } from '../../domain/calendar/put-reminder';
import { firstReminder, reminderEnd } from '../../domain/calendar/reminder';
import { timeZoneText } from '../../domain/calendar/time-zone-text';
import { IsoTime } from '../../domain/time/units';

const WEEKDAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
];

/** What stands in the calendar. */
export interface CalendarEntry {
  readonly reminder: PutReminder;
  readonly description: string;
  /** The phone's zone, `Europe/Berlin`; null where it tells none: then the entry goes by whatever clock the phone shows. */
  readonly zone: string | null;
  /** Local time with offset. */
  readonly now: IsoTime;
}

/**
 * A calendar file (RFC 5545) with one entry a week on each of the weekdays, with an alarm, in the phone's zone with that
 * zone's changes of the clock. Null without a weekday or a time.
 */
export function calendarFile(entry: CalendarEntry): string | null {
  const { reminder, now } = entry;
  const start = firstReminder(reminder, now);
  if (start === null) return null;
  const zone = knownZone(entry.zone, Date.parse(now));
  const file = calendar({ prodId: { company: 'Unknot', product: 'Unknot', language: 'EN' } });
  if (zone !== null && zone.name !== 'UTC')
    file.timezone({ name: null, generator: () => zone.text });
  file.createEvent({
    id: reminder.id,
    sequence: reminder.sequence,
    stamp: new Date(now),
    ...timesOf(start, zone?.name ?? null),
    summary: reminder.title,
    description: entry.description,
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: [...reminder.weekdays].sort().flatMap((day) => WEEKDAYS[day] ?? []),
    },
    alarms: [{ type: ICalAlarmType.display, triggerBefore: 0, description: reminder.title }],
  });
  return `${file.toString()}\r\n`;
}

/** The first reminder: on whatever clock where there is no zone. Without one of its own, the writer takes UTC's digits. */
function timesOf(start: string, zone: string | null) {
  if (zone !== null && zone !== 'UTC') return { start, end: reminderEnd(start), timezone: zone };
  return { start: `${start}Z`, end: `${reminderEnd(start)}Z`, floating: zone === null };
}

/** Null where the phone tells no zone, or one whose rules it does not know. */
function knownZone(name: string | null, now: number): { name: string; text: string } | null {
  if (name === null) return null;
  try {
    return { name, text: timeZoneText(name, now) };
  } catch {
    return null;
  }
}
