import { Ms } from '../time/units';

/** A moment at which a zone's clocks go forward or back. */
export interface ZoneChange {
  /** Ms since 1970. */
  readonly at: Ms;
  /** Minutes ahead of UTC before it. */
  readonly from: number;
  /** Minutes ahead of UTC after it. */
  readonly to: number;
}

const MINUTE: Ms = 60_000;
/** No zone changes its clocks twice within so short a time. */
const STEP: Ms = 7 * 24 * 60 * MINUTE;

/**
 * When a zone's clocks change between two moments, the earliest first, as this phone knows the zone's rules.
 *
 * @param zone `Europe/Berlin`. @throws RangeError for a zone the phone does not know
 */
export function zoneChanges(zone: string, from: Ms, until: Ms): readonly ZoneChange[] {
  const offsetAt = offsets(zone);
  const changes: ZoneChange[] = [];
  for (let start = from; start < until; start += STEP) {
    const [before, after] = [offsetAt(start), offsetAt(start + STEP)];
    if (before === after) continue;
    let [low, high] = [start, start + STEP];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from: before, to: after });
  }
  return changes;
}

/** Minutes that a zone is ahead of UTC at a moment. @throws RangeError for a zone the phone does not know */
export function offsetOf(zone: string, at: Ms): number {
  return offsets(zone)(at);
}

function offsets(zone: string): (at: Ms) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? NaN;
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    );
    return Math.round((wall - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
  };
}
