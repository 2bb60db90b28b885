import { Day } from '../time/day';
import { Span } from './period';
import { Sitting } from './sitting';
import { startOf, stretchesOf, StretchUnit } from './stretch';

/** What was done in one stretch of time. */
export interface Amount extends Span {
  readonly sittings: number;
  /** Active time. */
  readonly seconds: number;
}

/** What was done in each week, month, quarter or year of a span, those without a sitting too. What lies outside is left out. */
export function amountsOf(
  sittings: readonly Sitting[],
  unit: StretchUnit,
  span: Span,
): readonly Amount[] {
  const sums = new Map<Day, { sittings: number; seconds: number }>();
  for (const { day, seconds } of sittings) {
    if (day < span.from || day > span.to) continue;
    const start = startOf(unit, day);
    const sum = sums.get(start) ?? { sittings: 0, seconds: 0 };
    sums.set(start, { sittings: sum.sittings + 1, seconds: sum.seconds + seconds });
  }
  return stretchesOf(unit, span).map((stretch) => ({
    ...stretch,
    ...(sums.get(startOf(unit, stretch.from)) ?? { sittings: 0, seconds: 0 }),
  }));
}
