import { fitCurves, towards, type Curve } from './curve-fit.ts';
import { areaWithin, lengthOf, pointAt, type Line } from './lines.ts';
import { apart, type Point } from './vector.ts';

/** A turn of more than this within `CORNER_REACH` samples either way is a corner and stays one. Radians. */
const CORNER = 0.95;
const CORNER_REACH = 5;

/** Path data of many lines; leaves out what is too small to be seen. `minArea` px² for closed ones. */
export function pathOf(lines: readonly Line[], error: number, minArea = 10): string {
  return lines
    .filter(({ points, closed }) =>
      closed ? Math.abs(areaWithin(points)) > minArea : lengthOf(points) > 5,
    )
    .map((line) => linePath(line, error))
    .join('');
}

/** Path data of one line within `error` px of it, as few and short curves as can be; '' for a speck. */
export function linePath({ points, closed }: Line, error: number): string {
  const apartEnough = points.filter((point, index) => {
    const before = points[index - 1];
    return before === undefined || apart(point, before) > 0.25;
  });
  if (apartEnough.length < 4) return '';
  const curves = closed
    ? closedCurves(apartEnough, error)
    : piecesBetween(apartEnough, openCorners(apartEnough), error);
  return written(curves) + (closed ? 'z' : '');
}

/** How sharply a line turns at a point, radians; 0 near the ends of an open one. */
function turnAt(points: readonly Point[], closed: boolean, index: number): number {
  const count = points.length;
  if (!closed && (index < CORNER_REACH || index > count - 1 - CORNER_REACH)) return 0;
  const before = pointAt(points, index - CORNER_REACH);
  const here = pointAt(points, index);
  const after = pointAt(points, index + CORNER_REACH);
  const turn =
    Math.atan2(after[1] - here[1], after[0] - here[0]) -
    Math.atan2(here[1] - before[1], here[0] - before[0]);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

/** Where a line turns sharply: the sharpest point of each turn. */
function cornersOf(points: readonly Point[], closed: boolean): readonly number[] {
  const turn = (index: number) => turnAt(points, closed, index);
  return points.flatMap((_, index) => {
    const own = turn(index);
    if (own <= CORNER) return [];
    for (let step = -CORNER_REACH; step <= CORNER_REACH; step++) {
      const other = turn(index + step);
      if (other > own || (other === own && step < 0)) return [];
    }
    return [index];
  });
}

function openCorners(points: readonly Point[]): readonly number[] {
  const inner = cornersOf(points, false).filter((at) => at > 3 && at < points.length - 4);
  return [0, ...inner, points.length - 1];
}

function closedCurves(points: readonly Point[], error: number): readonly Curve[] {
  const corners = cornersOf(points, true);
  const [corner] = corners;
  if (corner === undefined) {
    const [x, y] = towards(pointAt(points, 1), pointAt(points, -1));
    return fitCurves([...points, pointAt(points, 0)], [x, y], [-x, -y], error);
  }
  return piecesBetween(points, [...corners, corner + points.length], error);
}

/** Curves from corner to corner; indices may run past the end of a closed line. */
function piecesBetween(
  points: readonly Point[],
  corners: readonly number[],
  error: number,
): readonly Curve[] {
  return corners.slice(1).flatMap((end, index) => {
    const start = corners[index] ?? 0;
    const piece = Array.from({ length: end - start + 1 }, (_, step) =>
      pointAt(points, start + step),
    );
    return piece.length < 2 ? [] : fitCurves(piece, tangent(piece, 1), tangent(piece, -1), error);
  });
}

/** Direction into a piece from its start (1) or its end (-1). */
function tangent(piece: readonly Point[], direction: 1 | -1): Point {
  const end = direction === 1 ? 0 : piece.length - 1;
  const reach = Math.min(piece.length - 1, Math.max(0, end + direction * 4));
  return towards(pointAt(piece, reach), pointAt(piece, end));
}

/** Relative path data in tenths of a px; each step starts from what was written, so that nothing drifts. */
function written(curves: readonly Curve[]): string {
  const tenths = (value: number) => Math.round(value * 10);
  const start = curves[0]?.[0] ?? [0, 0];
  let [x, y] = [tenths(start[0]), tenths(start[1])];
  const steps = curves.map(([, a, b, end]) => {
    const step = [a, b, end].flatMap((point) => [tenths(point[0]) - x, tenths(point[1]) - y]);
    [x, y] = [tenths(end[0]), tenths(end[1])];
    return listed(step);
  });
  const head = `M${listed([tenths(start[0]), tenths(start[1])])}c`;
  return head + steps.reduce((path, step) => path + (step.startsWith('-') ? '' : ' ') + step);
}

/** Tenths as SVG wants them at their shortest: "1.5-.2.3". */
function listed(tenths: readonly number[]): string {
  return tenths
    .map((value) => (value / 10).toString().replace(/^(-?)0\./, '$1.'))
    .reduce((list, text) => {
      const isApart = text.startsWith('-') || (text.startsWith('.') && /\.\d*$/.test(list));
      return list + (isApart ? '' : ' ') + text;
    });
}
