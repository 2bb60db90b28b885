/** A point or direction in space: cm in the body's frame, px in the camera's. */
export type Vector = readonly [number, number, number];

/** A point of the picture, in px. */
export type Point = readonly [number, number];

/** Radians of one degree. */
export const DEGREE = Math.PI / 180;

/** a + b. */
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** a - b. */
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** a, `factor` times as long. */
export const scale = (a: Vector, factor: number): Vector => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];

/** Scalar product. */
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Vector product: upright on both. */
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Length, in a's unit. */
export const length = (a: Vector): number => Math.sqrt(dot(a, a));

/** a at length 1; the zero vector stays. */
export const unit = (a: Vector): Vector => scale(a, 1 / (length(a) || 1));

/** The point `share` of the way from a to b. */
export const between = (a: Vector, b: Vector, share: number): Vector =>
  add(scale(a, 1 - share), scale(b, share));

/** v turned about an axis by degrees, counterclockwise as the axis looks at the eye. */
export function turned(v: Vector, axis: Vector, degrees: number): Vector {
  const angle = degrees * DEGREE;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const k = unit(axis);
  return add(add(scale(v, cos), scale(cross(k, v), sin)), scale(k, dot(k, v) * (1 - cos)));
}

/** Distance of two points of the picture, in px. */
export const apart = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
