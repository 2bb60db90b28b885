import ICAL from 'ical.js';
import * as nodeIcal from 'node-ical';
import { PutReminder } from '../../domain/calendar/put-reminder';
import { CalendarEntry, calendarFile } from './calendar-file';

const TITLE =
  'If I shut my laptop — then I do Dragging 🙂, and if people are around; then only 3 minutes \\ quietly';
const DAY = 86_400_000;

const REMINDER: PutReminder = {
  id: 'an-id@unknot',
  sequence: 0,
  weekdays: [0, 4],
  time: '21:00',
  title: TITLE,
};

function entry(told: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    reminder: REMINDER,
    description: 'To end it, delete this entry.\nMade by Unknot.',
    zone: 'Europe/Berlin',
    now: '2026-09-01T10:00:00.000+02:00',
    ...told,
  };
}

function fileOf(told: Partial<CalendarEntry> = {}): string {
  const text = calendarFile(entry(told));
  if (text === null) throw new Error('There is no file.');
  return text;
}

/** The moments that ical.js finds, which takes the zone from the file alone, in UTC. */
function byIcalJs(text: string, count: number): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  ICAL.TimezoneService.reset();
  if (zone) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('There is no entry.');
  const times = new ICAL.Event(component).iterator();
  return Array.from({ length: count }, () => times.next().toJSDate().toISOString());
}

/** The moments that node-ical finds between two days. */
function byNodeIcal(text: string, from: number, to: number): readonly string[] {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one?.type === 'VEVENT');
  if (event?.type !== 'VEVENT' || !event.rrule) throw new Error('There is no entry.');
  return event.rrule.between(new Date(from), new Date(to)).map((date) => date.toISOString());
}

/** When the wall clock of a zone shows 21:00 on these weekdays, in UTC, by the phone's own knowledge of the zone. */
function expected(zone: string, from: number, to: number, weekdays: readonly string[]) {
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const found: string[] = [];
  for (let at = from; at < to; at += DAY / 96) {
    const text = wall.format(at);
    if (text.includes('21:00') && weekdays.some((day) => text.startsWith(day)))
      found.push(new Date(at).toISOString());
  }
  return found;
}

describe('calendarFile', () => {
  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Sydney',
    'Asia/Kathmandu',
    'America/Santiago',
    'Africa/Casablanca',
    'Europe/Dublin',
    'UTC',
  ]) {
    it(`reminds at the time on the wall in ${zone}, over both changes of the clock`, () => {
      const from = Date.parse('2026-09-01T10:00:00.000+02:00');
      const to = from + 400 * DAY;
      const times = expected(zone, from, to, ['Mon', 'Fri']);
      const text = fileOf({ zone, now: '2026-09-01T10:00:00.000+02:00' });
      expect(times.length).toBeGreaterThan(110);
      expect(byIcalJs(text, times.length)).toEqual(times);
      expect(byNodeIcal(text, from, to)).toEqual(times);
    });
  }

  it('goes on for years: ten years later the clock is still right', () => {
    const from = Date.parse('2026-09-01T10:00:00.000+02:00');
    const times = expected('Europe/Berlin', from + 11 * 365 * DAY, from + 12 * 365 * DAY, ['Mon']);
    const text = fileOf({ reminder: { ...REMINDER, weekdays: [0] } });
    expect(byIcalJs(text, 640)).toEqual(jasmine.arrayContaining([...times]));
  });

  it('has no line of more than 75 octets, and breaks no letter', () => {
    const text = fileOf();
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    const lengths = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    // Half a letter cannot be encoded.
    expect(() => encodeURIComponent(text)).not.toThrow();
  });

  it('gives title and description back letter by letter, in both', () => {
    const text = fileOf();
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    const component = calendar.getFirstSubcomponent('vevent');
    expect(component?.getFirstPropertyValue('summary')).toBe(TITLE);
    expect(component?.getFirstPropertyValue('description')).toBe(entry().description);
    const other = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one?.type === 'VEVENT');
    expect(other?.type === 'VEVENT' && other.summary).toBe(TITLE);
  });

  it('has what the standard demands: a stamp in UTC, an alarm with a text, a zone that is told', () => {
    const text = fileOf();
    expect(text).toContain('DTSTAMP:20260901T080000Z\r\n');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260904T210000\r\n');
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,FR\r\n');
    expect(text).toMatch(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-?PT0S\r\nDESCRIPTION:/);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n');
  });

  it('names the entry whose place it takes, and how new it is, in both', () => {
    const text = fileOf({ reminder: { ...REMINDER, sequence: 3 } });
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    const component = calendar.getFirstSubcomponent('vevent');
    expect(component?.getFirstPropertyValue('uid')).toBe('an-id@unknot');
    expect(Number(component?.getFirstPropertyValue('sequence'))).toBe(3);
    const other = Object.values(nodeIcal.sync.parseICS(text)).find((one) => one?.type === 'VEVENT');
    expect(other?.type === 'VEVENT' && other.uid).toBe('an-id@unknot');
    expect(Number(other?.type === 'VEVENT' && other.sequence)).toBe(3);
  });

  for (const zone of [null, 'Nowhere/Land', 'Etc/Unknown']) {
    it(`goes by the phone's own clock where the zone is ${zone ?? 'not told'}`, () => {
      const text = fileOf({ zone });
      expect(text).toContain('DTSTART:20260904T210000\r\n');
      expect(text).not.toContain('TZID');
    });
  }

  it('is none without a weekday or a time', () => {
    expect(calendarFile(entry({ reminder: { ...REMINDER, weekdays: [] } }))).toBeNull();
    expect(calendarFile(entry({ reminder: { ...REMINDER, time: '' } }))).toBeNull();
  });
});
