import { Arrow, ArrowRoom, Arrows } from '../../domain/insights/arrows';
import { RatingChange } from '../../domain/log/change';
import { linearScale, pointScale } from '../../ui/chart/chart-scale';
import { ChartSize } from '../../ui/chart/chart-size';
import { InsightsWords } from '../../words/insights-words';
import { DateLabel, dateLabels } from './date-labels';

/** One arrow, or a bar where before and after are about the same. */
export interface DrawnArrow {
  readonly key: string;
  readonly change: RatingChange;
  readonly path: string;
  readonly x: number;
  readonly before: string;
  readonly beforeY: number;
  readonly after: string;
  readonly afterY: number;
}

/** The chart, in px. */
export interface ArrowDrawing {
  readonly width: number;
  readonly height: number;
  /** The lines above and below. */
  readonly frame: string;
  readonly worstY: number;
  readonly noneY: number;
  readonly marks: readonly DrawnArrow[];
  readonly labels: readonly DateLabel[];
  /** Whether its numbers stand close. */
  readonly isClose: boolean;
}

/** Places from the top, in rem. */
const PLACES = { worst: 1.1, top: 1.6, ten: 3.3, zero: 15.3, bottom: 17, none: 18.3, dates: 19.9 };
const HEIGHT = 21.6;

/** How much of the width a number of one digit and one with a decimal need, in rem. */
const COLUMN = { session: 1.9, bucket: 1.42 };

/** How many arrows fit side by side. */
export function roomForArrows({ width, rem }: ChartSize): ArrowRoom {
  const most = (column: number): number => Math.max(3, Math.floor(width / (column * rem)));
  return { sessions: most(COLUMN.session), buckets: most(COLUMN.bucket) };
}

/** Lays the arrows out from left to right in the order of time, 10 above and 0 below. */
export function drawArrows(
  { unit, arrows }: Arrows,
  { width, rem }: ChartSize,
  words: Pick<InsightsWords, 'average' | 'dates'>,
): ArrowDrawing {
  // Few arrows stand together, not at the ends of the screen.
  const column = Math.min(width / Math.max(1, arrows.length), 4 * rem);
  const end = Math.max(column / 2, column * arrows.length - column / 2);
  const x = pointScale(arrows.length, [column / 2, end]);
  const y = linearScale([10, 0], [PLACES.ten * rem, PLACES.zero * rem]);
  const marks = arrows.map((arrow, index) => mark(arrow, index, x(index), y, rem, words));
  return {
    width,
    height: HEIGHT * rem,
    frame: `M0 ${PLACES.top * rem}H${width}M0 ${PLACES.bottom * rem}H${width}`,
    worstY: PLACES.worst * rem,
    noneY: PLACES.none * rem,
    marks,
    labels: dateLabels(
      arrows.map(({ from }, index) => ({ day: from, x: x(index) })),
      unit,
      { width, rem, top: PLACES.dates * rem, column },
      words.dates,
    ),
    isClose: unit !== 'session',
  };
}

function mark(
  { before, after, change }: Arrow,
  index: number,
  x: number,
  y: (rating: number) => number,
  rem: number,
  { average }: Pick<InsightsWords, 'average'>,
): DrawnArrow {
  const [start, end] = [y(before), y(after)];
  const isRising = after > before;
  // Numbers stand at the ends, clear of the round caps: the upper one above, the lower one below.
  const above = Math.min(start, end) - 0.6 * rem;
  const below = Math.max(start, end) + 1.35 * rem;
  return {
    key: `${index} ${change}`,
    change,
    path: shape(x, start, end, change, rem),
    x,
    before: average(before),
    beforeY: isRising ? below : above,
    after: average(after),
    afterY: isRising ? above : below,
  };
}

/** A head tells lower or higher even without colour; about the same has none. */
function shape(x: number, start: number, end: number, change: RatingChange, rem: number): string {
  const half = 0.55 * rem;
  if (start === end) return `M${x - half} ${start}H${x + half}`;
  const shaft = `M${x} ${start}V${end}`;
  if (change === 'same') return shaft;
  const back = end + (change === 'lower' ? -half : half);
  return `${shaft}M${x - half} ${back}L${x} ${end}L${x + half} ${back}`;
}
