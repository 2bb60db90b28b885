import { Day } from '../time/day';
import { Amount, amountsOf } from './amounts';
import { Span } from './period';
import { hasBothRatings } from './ratings';
import { Sitting } from './sitting';
import { startOf, StretchUnit } from './stretch';

/** What was done in one stretch of time, and the averages of its ratings. */
export interface CoursePart extends Amount {
  /** Sittings rated before and after. */
  readonly rated: number;
  /** Null where none was rated. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A span, stretch by stretch: amounts and average ratings side by side. */
export function courseOf(
  sittings: readonly Sitting[],
  unit: StretchUnit,
  span: Span,
): readonly CoursePart[] {
  const sums = new Map<Day, { rated: number; before: number; after: number }>();
  for (const { day, before, after } of sittings.filter(hasBothRatings)) {
    const start = startOf(unit, day);
    const sum = sums.get(start) ?? { rated: 0, before: 0, after: 0 };
    sums.set(start, {
      rated: sum.rated + 1,
      before: sum.before + before,
      after: sum.after + after,
    });
  }
  return amountsOf(sittings, unit, span).map((amount) => {
    const sum = sums.get(startOf(unit, amount.from));
    if (sum === undefined) return { ...amount, rated: 0, before: null, after: null };
    const { rated, before, after } = sum;
    return { ...amount, rated, before: before / rated, after: after / rated };
  });
}

/** A course in which stretches in a row without a sitting are one, so that what was done is not lost among them. */
export function foldGaps(course: readonly CoursePart[]): readonly CoursePart[] {
  const folded: CoursePart[] = [];
  for (const part of course) {
    const last = folded.at(-1);
    if (part.sittings > 0 || last === undefined || last.sittings > 0) folded.push(part);
    else folded[folded.length - 1] = { ...last, to: part.to };
  }
  return folded;
}
