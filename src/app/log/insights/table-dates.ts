import { dateOf } from '../../domain/log/days';
import { Day } from '../../domain/time/day';
import { InsightsWords } from '../../words/insights-words';

/** The days that one row of a table stands for. */
interface Row {
  readonly from: Day;
  readonly to: Day;
}

/** What the first column of a chart's table says of a row: days, with their year where the rows lie in several. */
export function tableDates(
  rows: readonly Row[],
  words: InsightsWords['dates'],
): (row: Row) => string {
  const years = rows.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]);
  const hasYears = new Set(years).size > 1;
  return ({ from, to }) => words.span(dateOf(from), dateOf(to), hasYears);
}
