/** A stretch: where it begins and where it ends, the end also below the beginning. */
export type Stretch = readonly [start: number, end: number];

/** Lays numbers out along a line: the first stretch comes to lie on the second, in proportion. The first has a length. */
export function linearScale([from, to]: Stretch, [start, end]: Stretch): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Places a number of points with the same distance from end to end; one alone stands in the middle. */
export function pointScale(count: number, [start, end]: Stretch): (index: number) => number {
  if (count < 2) return () => (start + end) / 2;
  return linearScale([0, count - 1], [start, end]);
}

/** Bars beside one another. */
export interface Bands {
  /** Of each bar. */
  readonly width: number;
  /** Where a bar begins. */
  start(index: number): number;
}

/** A number of bars from 0 to this width, with a gap between two of them: a quarter of what a bar and its gap take. */
export function bandScale(count: number, width: number): Bands {
  const gap = 0.25;
  const step = width / Math.max(1, count - gap);
  const spare = width - step * (count - gap);
  return { width: step * (1 - gap), start: (index) => spare / 2 + step * index };
}

/** A line from point to point, for the `d` of a path. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
