/** How a rating after a session stands to the one before (docs/spec/content.md, part 5). */
export type RatingChange = 'lower' | 'higher' | 'same';

/** Less than this many points is too little to mean anything (docs/spec/content.md, part 5). */
const POINTS_THAT_COUNT = 2;

/** The rating after less the one before, in points: below 0 is less pain. Null unless both were given. */
export function ratingDifference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** Whether pain went down or up by 2 points or more, or stayed about the same. Null unless both ratings were given. */
export function ratingChange(before: number | null, after: number | null): RatingChange | null {
  const difference = ratingDifference(before, after);
  if (difference === null) return null;
  if (Math.abs(difference) < POINTS_THAT_COUNT) return 'same';
  // Mutant `difference < 0` => `difference <= 0`: Equivalent: a difference of 0 has been called the same before.
  return difference < 0 ? 'lower' : 'higher';
}
