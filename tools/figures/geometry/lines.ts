import { apart, type Point } from './vector.ts';

/** A line of the picture: its points in px, and whether the last leads back to the first. */
export interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Point at an index that may run past either end. */
export function pointAt(points: readonly Point[], index: number): Point {
  const count = points.length;
  return points[((index % count) + count) % count] ?? [0, 0];
}

/** Each point drawn towards its neighbours, `times` over. The ends of an open line stay. */
export function smoothed(
  points: readonly Point[],
  closed: boolean,
  times: number,
): readonly Point[] {
  let result = points;
  for (let time = 0; time < times; time++) {
    const line = result;
    result = line.map((point, index) => {
      if (!closed && (index === 0 || index === line.length - 1)) return point;
      const before = pointAt(line, index - 1);
      const after = pointAt(line, index + 1);
      return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
    });
  }
  return result;
}

/** Area within a closed line, px²; below 0 where it runs counterclockwise on the screen. */
export function areaWithin(points: readonly Point[]): number {
  let sum = 0;
  points.forEach((a, index) => {
    const b = pointAt(points, index + 1);
    sum += a[0] * b[1] - b[0] * a[1];
  });
  return sum / 2;
}

/** Length of a line, px; a closed one without its last leg. */
export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index++)
    sum += apart(pointAt(points, index), pointAt(points, index - 1));
  return sum;
}

/** Width and height of a line's box, px. */
export function extentOf(points: readonly Point[]): readonly [number, number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}
