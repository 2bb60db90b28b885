import { KnotRegion, knotRegion } from '../log/knot-region';
import { KnotSum, sumKnots } from '../log/knot-sums';
import { BodySide } from '../session/plan/side';
import { Day } from '../time/day';
import { dayOf } from '../time/stamp';
import { InsightRecord } from './insight-session';

/** Knots of one region of one side, and on how many days they were marked there. */
export interface KnotPlaceSum extends KnotSum {
  readonly days: number;
}

/** Where knots were marked, the place of the most days first. One that returns has more than one day. */
export function knotPlaces(records: readonly InsightRecord[]): readonly KnotPlaceSum[] {
  const days = new Map<string, Set<Day>>();
  for (const { knots, startedAt, deleted } of records) {
    // Mutant `[]` => `["Stryker was here"]`: Equivalent: what is no knot counts for a place that nothing asks for.
    for (const knot of deleted ? [] : knots) {
      const key = keyOf(knot.side, knotRegion(knot));
      days.set(key, (days.get(key) ?? new Set()).add(dayOf(startedAt)));
    }
  }
  // Mutant `days.get(keyOf(sum.side, sum.region))?.size` => `days.get(keyOf(sum.side, sum.region)).size`: Equivalent: every place with a sum has its days. The compiler asks for the other case.
  return sumKnots(records)
    .map((sum) => ({ ...sum, days: days.get(keyOf(sum.side, sum.region))?.size ?? 0 }))
    .sort((a, b) => b.days - a.days);
}

/** Whether knots came back to a place: marked there on more than one day. */
export function isReturning({ days }: Pick<KnotPlaceSum, 'days'>): boolean {
  return days > 1;
}

function keyOf(side: BodySide, region: KnotRegion): string {
  return `${side} ${region}`;
}
