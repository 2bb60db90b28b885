import { Ms } from '../time/units';
import { offsetOf, ZoneChange, zoneChanges } from './zone-changes';

const MINUTE: Ms = 60_000;
const DAY: Ms = 24 * 60 * MINUTE;
const YEAR: Ms = 365 * DAY;
/** How many years of changes are looked at; what is regular in them is taken to go on. */
const YEARS = 10;
/** Two letters each, Sunday first. */
const WEEKDAYS = 'SUMOTUWETHFRSA';

/** A change as the clock on the wall shows it just before: its date and time are those of UTC. */
interface Onset extends ZoneChange {
  readonly wall: Date;
}

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5), for events from a moment on: changes that come on the same weekday of the
 * same month each year as a rule without end, others day by day for ten years. Lines end with CRLF.
 *
 * @param zone `Europe/Berlin`. @throws RangeError for a zone the phone does not know
 */
export function timeZoneText(zone: string, from: Ms): string {
  const start = Math.floor(from / MINUTE) * MINUTE - YEAR;
  const onsets = zoneChanges(zone, start, start + (YEARS + 1) * YEAR).map((change) => ({
    ...change,
    wall: new Date(change.at + change.from * MINUTE),
  }));
  const first = offsetOf(zone, start);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', '19700101T000000', first, first, []),
    ...groupsOf(onsets).flatMap(textOfGroup),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function observance(
  kind: 'STANDARD' | 'DAYLIGHT',
  start: string,
  from: number,
  to: number,
  rule: readonly string[],
): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...rule,
    `END:${kind}`,
  ];
}

/** Changes of the same kind, which stand in one observance. */
function groupsOf(onsets: readonly Onset[]): readonly (readonly Onset[])[] {
  const groups = new Map<string, Onset[]>();
  for (const onset of onsets) {
    const key = `${onset.from} ${onset.to}`;
    groups.set(key, [...(groups.get(key) ?? []), onset]);
  }
  return [...groups.values()];
}

function textOfGroup(group: readonly Onset[]): readonly string[] {
  const [first, ...others] = group;
  // Mutant `first === undefined` => `false`, `[]` => `["Stryker was here"]`: Equivalent: no group is empty. The compiler asks for the test.
  if (first === undefined) return [];
  // Mutant `first.to > first.from` => `first.to >= first.from`: Equivalent: a change has two different sides.
  const kind = first.to > first.from ? 'DAYLIGHT' : 'STANDARD';
  const rule = ruleOf(first, group);
  const dates = others.map(({ wall }) => `RDATE:${stampText(wall)}`);
  return observance(kind, stampText(first.wall), first.from, first.to, rule ? [rule] : dates);
}

/** The yearly rule that all of these follow; null where they follow none. */
function ruleOf(first: Onset, group: readonly Onset[]): string | null {
  // Mutant `group.length < YEARS` => `group.length <= YEARS`: Equivalent: what comes every year comes eleven times in the years looked at.
  if (group.length < YEARS) return null;
  const keys = [nthOfMonth, lastOfMonth].map((place) => {
    const places = new Set(group.map(({ wall }) => `${place(wall)} ${stampText(wall).slice(8)}`));
    return places.size === 1 ? place(first.wall) : null;
  });
  return keys.find((key) => key !== null) ?? null;
}

function nthOfMonth(wall: Date): string {
  return ruleText(wall, `${Math.ceil(wall.getUTCDate() / 7)}`);
}

function lastOfMonth(wall: Date): string {
  const isLast = new Date(wall.getTime() + 7 * DAY).getUTCMonth() !== wall.getUTCMonth();
  return ruleText(wall, isLast ? '-1' : `${wall.getUTCDate()}`);
}

function ruleText(wall: Date, nth: string): string {
  const place = 2 * wall.getUTCDay();
  const weekday = WEEKDAYS.slice(place, place + 2);
  return `RRULE:FREQ=YEARLY;BYMONTH=${wall.getUTCMonth() + 1};BYDAY=${nth}${weekday}`;
}

/** `20261025T030000`. */
function stampText(wall: Date): string {
  return wall.toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** `+0100`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const text = `${Math.floor(size / 60)}`.padStart(2, '0') + `${size % 60}`.padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${text}`;
}
