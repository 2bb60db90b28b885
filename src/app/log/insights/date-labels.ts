import { CalendarUnit } from '../../domain/insights/calendar-bucket';
import { dateOf } from '../../domain/log/days';
import { Day } from '../../domain/time/day';
import { InsightsWords } from '../../words/insights-words';

/** A word below a chart. */
export interface DateLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Begins at its place, not centred on it. */
  readonly isFirst: boolean;
}

/** Where labels go, in px. */
export interface LabelPlace {
  readonly width: number;
  readonly rem: number;
  /** The base of the upper line. */
  readonly top: number;
  /** Between two marks. */
  readonly column: number;
}

interface Mark {
  readonly day: Day;
  readonly x: number;
}

/** Room that one label of the upper line and of the lower needs, in rem. */
const UPPER = 1.6;
const LOWER = 2.6;

/**
 * Two lines below a chart: days and below them months, or months and below them years, as many as there is room for.
 * Of a month or a year only its first mark is named.
 */
export function dateLabels(
  marks: readonly Mark[],
  unit: 'session' | CalendarUnit,
  place: LabelPlace,
  words: InsightsWords['dates'],
): readonly DateLabel[] {
  const isByDay = unit === 'session' || unit === 'week';
  if (unit === 'year') return line(marks, words.year, place, place.top, LOWER);
  // Where not every day can be named, the months alone say more than some of the days.
  if (isByDay && place.column * 2 < UPPER * place.rem) {
    return line(firstOfEach(marks, 7), words.month, place, place.top, LOWER);
  }
  const lower = firstOfEach(marks, isByDay ? 7 : 4);
  return [
    ...line(marks, isByDay ? words.day : words.month, place, place.top, isByDay ? UPPER : LOWER),
    ...line(lower, isByDay ? words.month : words.year, place, place.top + 1.35 * place.rem, LOWER),
  ];
}

/** As many of the marks' names as stand apart. */
function line(
  marks: readonly Mark[],
  name: (day: Date) => string,
  { width, rem, column }: LabelPlace,
  y: number,
  needs: number,
): readonly DateLabel[] {
  const labels: DateLabel[] = [];
  let free = 0;
  for (const { day, x } of marks) {
    const half = (needs / 2) * rem;
    // The names of a lower line begin where their first mark does, so that none hangs over the edge.
    const start = Math.max(0, Math.min(x - Math.min(half, column / 2), width - needs * rem));
    if (start < free) continue;
    const isFirst = needs === LOWER;
    const middle = Math.min(Math.max(x, half), width - half);
    labels.push({ text: name(dateOf(day)), x: isFirst ? start : middle, y, isFirst });
    free = start + needs * rem;
  }
  return labels;
}

function firstOfEach(marks: readonly Mark[], letters: number): readonly Mark[] {
  return marks.filter(
    ({ day }, index) => day.slice(0, letters) !== marks[index - 1]?.day.slice(0, letters),
  );
}
