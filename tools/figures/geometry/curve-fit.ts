import { apart, type Point } from './vector.ts';

/** A cubic Bezier curve: start, two handles, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** Rounds of moving the points along the curve before it is split. */
const ROUNDS = 5;
const DEEPEST = 14;

interface Fit {
  readonly curve: Curve;
  /** Square of the greatest distance between a point and the curve. */
  readonly worst: number;
  readonly worstAt: number;
}

const first = (points: readonly Point[]): Point => points[0] ?? [0, 0];
const last = (points: readonly Point[]): Point => points.at(-1) ?? [0, 0];

const along = (from: Point, direction: Point, by: number): Point => [
  from[0] + direction[0] * by,
  from[1] + direction[1] * by,
];

/** a - b at length 1. */
export function towards(a: Point, b: Point): Point {
  const size = apart(a, b) || 1;
  return [(a[0] - b[0]) / size, (a[1] - b[1]) / size];
}

/**
 * The fewest curves that stay within `error` px of the points, leaving and arriving by the tangents given
 * (Schneider, Graphics Gems, 1990).
 */
export function fitCurves(
  points: readonly Point[],
  leaving: Point,
  arriving: Point,
  error: number,
  depth = 0,
): readonly Curve[] {
  const [start, end] = [first(points), last(points)];
  if (points.length === 2) {
    const third = apart(start, end) / 3;
    return [[start, along(start, leaving, third), along(end, arriving, third), end]];
  }
  let shares = chordShares(points);
  let fit = fitOnce(points, shares, leaving, arriving);
  for (let round = 0; ; round++) {
    if (fit.worst < error * error) return [fit.curve];
    if (fit.worst > error * error * 30 || round === ROUNDS - 1) break;
    shares = moved(points, shares, fit.curve);
    fit = fitOnce(points, shares, leaving, arriving);
  }
  if (depth > DEEPEST) return [fit.curve];
  return split(points, fit.worstAt, leaving, arriving, error, depth);
}

/** Two fits that meet in one direction at the point that was farthest off. */
function split(
  points: readonly Point[],
  at: number,
  leaving: Point,
  arriving: Point,
  error: number,
  depth: number,
): readonly Curve[] {
  const reach = Math.min(4, at, points.length - 1 - at) || 1;
  const before = points[Math.max(0, at - reach)] ?? first(points);
  const after = points[Math.min(points.length - 1, at + reach)] ?? last(points);
  const [x, y] = towards(before, after);
  return [
    ...fitCurves(points.slice(0, at + 1), leaving, [x, y], error, depth + 1),
    ...fitCurves(points.slice(at), [-x, -y], arriving, error, depth + 1),
  ];
}

/** For each point, its share of the whole length. */
function chordShares(points: readonly Point[]): readonly number[] {
  const lengths = [0];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) lengths.push((lengths.at(-1) ?? 0) + apart(point, before));
  });
  const whole = lengths.at(-1) ?? 0;
  return lengths.map((length) => length / (whole === 0 ? 1 : whole));
}

function fitOnce(
  points: readonly Point[],
  shares: readonly number[],
  leaving: Point,
  arriving: Point,
): Fit {
  const [start, end] = [first(points), last(points)];
  const [out, back] = handles(points, shares, leaving, arriving);
  const curve: Curve = [start, along(start, leaving, out), along(end, arriving, back), end];
  let worst = 0;
  let worstAt = points.length >> 1;
  for (let index = 1; index < points.length - 1; index++) {
    const point = points[index] ?? start;
    const share = shares[index] ?? 0;
    const dx = onCurve(curve, share, 0) - point[0];
    const dy = onCurve(curve, share, 1) - point[1];
    const distance = dx * dx + dy * dy;
    if (distance > worst) {
      worst = distance;
      worstAt = index;
    }
  }
  return { curve, worst, worstAt };
}

/** Lengths of the two handles by least squares; a third of the chord where that has no sensible answer. */
function handles(
  points: readonly Point[],
  shares: readonly number[],
  leaving: Point,
  arriving: Point,
): readonly [number, number] {
  const [start, end] = [first(points), last(points)];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach((point, index) => {
    const t = shares[index] ?? 0;
    const b0 = (1 - t) ** 3;
    const b1 = 3 * t * (1 - t) ** 2;
    const b2 = 3 * t * t * (1 - t);
    const b3 = t ** 3;
    const a: Point = [leaving[0] * b1, leaving[1] * b1];
    const b: Point = [arriving[0] * b2, arriving[1] * b2];
    const rest: Point = [
      point[0] - start[0] * (b0 + b1) - end[0] * (b2 + b3),
      point[1] - start[1] * (b0 + b1) - end[1] * (b2 + b3),
    ];
    c00 += a[0] * a[0] + a[1] * a[1];
    c01 += a[0] * b[0] + a[1] * b[1];
    c11 += b[0] * b[0] + b[1] * b[1];
    x0 += a[0] * rest[0] + a[1] * rest[1];
    x1 += b[0] * rest[0] + b[1] * rest[1];
  });
  const determinant = c00 * c11 - c01 * c01;
  const out = determinant === 0 ? 0 : (x0 * c11 - x1 * c01) / determinant;
  const back = determinant === 0 ? 0 : (x1 * c00 - x0 * c01) / determinant;
  const whole = wholeLength(points);
  const isSensible = (handle: number) => handle >= whole * 0.02 && handle <= whole * 1.5;
  return isSensible(out) && isSensible(back) ? [out, back] : [whole / 3, whole / 3];
}

function wholeLength(points: readonly Point[]): number {
  let sum = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) sum += apart(point, before);
  });
  return sum === 0 ? 1 : sum;
}

/** One coordinate of a curve at a share of its way. */
function onCurve(curve: Curve, t: number, axis: 0 | 1): number {
  const s = 1 - t;
  return (
    s * s * s * curve[0][axis] +
    3 * s * s * t * curve[1][axis] +
    3 * s * t * t * curve[2][axis] +
    t * t * t * curve[3][axis]
  );
}

/** Each point's share moved to where the curve comes nearest to it: one step of Newton's. */
function moved(
  points: readonly Point[],
  shares: readonly number[],
  curve: Curve,
): readonly number[] {
  return shares.map((share, index) => {
    if (index === 0) return 0;
    if (index === shares.length - 1) return 1;
    return nearer(points[index] ?? curve[0], share, curve);
  });
}

function nearer(point: Point, t: number, curve: Curve): number {
  const s = 1 - t;
  const slope = (k: 0 | 1) =>
    3 * s * s * (curve[1][k] - curve[0][k]) +
    6 * s * t * (curve[2][k] - curve[1][k]) +
    3 * t * t * (curve[3][k] - curve[2][k]);
  const bend = (k: 0 | 1) =>
    6 * s * (curve[2][k] - 2 * curve[1][k] + curve[0][k]) +
    6 * t * (curve[3][k] - 2 * curve[2][k] + curve[1][k]);
  const dx = onCurve(curve, t, 0) - point[0];
  const dy = onCurve(curve, t, 1) - point[1];
  const above = dx * slope(0) + dy * slope(1);
  const below = slope(0) ** 2 + slope(1) ** 2 + dx * bend(0) + dy * bend(1);
  return Math.min(1, Math.max(0, below === 0 ? t : t - above / below));
}
