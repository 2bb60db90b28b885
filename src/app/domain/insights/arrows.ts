import { RatingChange, ratingChange } from '../log/change';
import { Day } from '../time/day';
import { hasBothRatings, RatedSitting } from './ratings';
import { Sitting } from './sitting';
import { startOf, STRETCH_UNITS, StretchUnit } from './stretch';

/** From a rating before to the rating after: of one sitting, or the averages of several. */
export interface Arrow {
  /** Days of the first and the last sitting in it. */
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly before: number;
  readonly after: number;
  readonly change: RatingChange;
}

/** Arrows in the order of time, and what each stands for. */
export interface Arrows {
  readonly unit: 'sitting' | StretchUnit;
  readonly arrows: readonly Arrow[];
}

/** How many arrows there is room for: those of single sittings, and those of averages, which are drawn closer. */
export interface ArrowRoom {
  readonly sittings: number;
  readonly stretches: number;
}

/**
 * One arrow a sitting that was rated before and after; where these are too many, one a week, month, quarter or year, whichever is the first
 * to be few enough. Stretches without a rating have none.
 *
 * @param sittings the earliest first
 */
export function arrowsOf(sittings: readonly Sitting[], room: ArrowRoom): Arrows {
  const rated = sittings.filter(hasBothRatings);
  if (rated.length <= room.sittings) {
    return { unit: 'sitting', arrows: rated.map((one) => arrow([one])) };
  }
  const unit = STRETCH_UNITS.find((one) => together(rated, one).length <= room.stretches) ?? 'year';
  return { unit, arrows: together(rated, unit).map(arrow) };
}

function together(
  rated: readonly RatedSitting[],
  unit: StretchUnit,
): readonly (readonly RatedSitting[])[] {
  const groups = new Map<Day, RatedSitting[]>();
  for (const one of rated) {
    const start = startOf(unit, one.day);
    const others = groups.get(start);
    if (others) others.push(one);
    else groups.set(start, [one]);
  }
  // A traveller's days need not come in the order of the moments.
  // Mutant `a < b` => `a <= b`: Equivalent: no two groups begin on the same day.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function arrow(group: readonly RatedSitting[]): Arrow {
  const days = group.map(({ day }) => day).sort();
  const count = group.length;
  const before = group.reduce((sum, one) => sum + one.before, 0);
  const after = group.reduce((sum, one) => sum + one.after, 0);
  return {
    // Mutant `''` => `"Stryker was here!"`: Equivalent: a group has a sitting at least. The compiler asks for the other case.
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    count,
    before: before / count,
    after: after / count,
    // Of the sums, which are exact: averages of thirds are not.
    // Mutant `'same'` => `""`: Equivalent: a change is told of any two ratings. The compiler asks for the other case.
    change: ratingChange(0, (after - before) / count) ?? 'same',
  };
}
