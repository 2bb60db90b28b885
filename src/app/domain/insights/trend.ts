import { RatingChange, ratingChange } from '../log/change';
import { daysBetween } from '../time/day';
import { hasBothRatings, RatedSession } from './ratings';
import { InsightSession } from './insight-session';

/** How many ratings, over how many days, are needed before a trend is told. */
export const TREND_RATINGS = 8;
/** The first day and the last included. */
export const TREND_DAYS = 14;

/** Averages of two halves of the same number of ratings, and how the later stands to the earlier. */
export interface Halves {
  readonly earlier: number;
  readonly later: number;
  readonly change: RatingChange;
}

/** How ratings went over time, or what is missing to say so. */
export type Trend =
  | { readonly kind: 'few'; readonly rated: number }
  | { readonly kind: 'short'; readonly days: number }
  | {
      readonly kind: 'told';
      /** How many ratings are in each half. */
      readonly each: number;
      readonly before: Halves;
      readonly after: Halves;
    };

/**
 * The earlier half of the ratings beside the later half, whatever a session began at; of an odd number the middle one is in neither.
 *
 * @param sessions the earliest first
 */
export function trendOf(sessions: readonly InsightSession[]): Trend {
  const rated = sessions.filter(hasBothRatings);
  const days = daysCovered(rated);
  if (rated.length < TREND_RATINGS) return { kind: 'few', rated: rated.length };
  if (days < TREND_DAYS) return { kind: 'short', days };
  const each = Math.floor(rated.length / 2);
  const earlier = rated.slice(0, each);
  const later = rated.slice(-each);
  return {
    kind: 'told',
    each,
    before: halves(earlier, later, ({ before }) => before),
    after: halves(earlier, later, ({ after }) => after),
  };
}

function daysCovered(rated: readonly RatedSession[]): number {
  const days = rated.map(({ day }) => day).sort();
  const first = days[0];
  const last = days.at(-1);
  // Mutant `first === undefined || last === undefined` => `false`, `first === undefined || last === undefined` => `first === undefined && last === undefined`, `first === undefined` => `false`, `last === undefined` => `false`: Equivalent: a span is asked for only where there are ratings, and one of none would be cut off as too few before its days count. The compiler asks for the test.
  return first === undefined || last === undefined ? 0 : daysBetween(first, last) + 1;
}

function halves(
  earlier: readonly RatedSession[],
  later: readonly RatedSession[],
  rating: (session: RatedSession) => number,
): Halves {
  const sum = (half: readonly RatedSession[]): number =>
    half.reduce((total, one) => total + rating(one), 0);
  const each = earlier.length;
  const difference = (sum(later) - sum(earlier)) / each;
  return {
    earlier: sum(earlier) / each,
    later: sum(later) / each,
    // The difference of the sums is exact: two averages of thirds can be 2 apart and seem to be less.
    // Mutant `'same'` => `""`: Equivalent: a change is told of any two ratings. The compiler asks for the other case.
    change: ratingChange(0, difference) ?? 'same',
  };
}
