import { BodySide } from '../session/plan/side';
import { IsoTime } from '../time/units';
import { KnotRegion, knotRegion } from './knot-region';
import { SessionRecord } from './record';

/** How often knots were found in one region of one side, over many sessions. */
export interface KnotSum {
  readonly side: BodySide;
  readonly region: KnotRegion;
  /** Knots, not sessions. */
  readonly times: number;
  /** When the latest of its sessions was begun. */
  readonly last: IsoTime;
}

/** Knots by region, the most frequent first, then the latest. Deleted sessions count for nothing. */
export function sumKnots(
  records: readonly Pick<SessionRecord, 'knots' | 'startedAt' | 'deleted'>[],
): readonly KnotSum[] {
  const sums = new Map<string, KnotSum>();
  for (const { knots, startedAt, deleted } of records) {
    for (const knot of deleted ? [] : knots) {
      const region = knotRegion(knot);
      const key = `${knot.side} ${region}`;
      const before = sums.get(key);
      const last = before && isLater(before.last, startedAt) ? before.last : startedAt;
      sums.set(key, { side: knot.side, region, times: (before?.times ?? 0) + 1, last });
    }
  }
  return [...sums.values()].sort(
    (a, b) => b.times - a.times || Date.parse(b.last) - Date.parse(a.last),
  );
}

function isLater(one: IsoTime, other: IsoTime): boolean {
  // Mutant `Date.parse(one) > Date.parse(other)` => `Date.parse(one) >= Date.parse(other)`: Equivalent: both are the same moment then.
  return Date.parse(one) > Date.parse(other);
}
