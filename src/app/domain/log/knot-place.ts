import { BodySide } from '../session/plan/side';
import { Unit } from '../time/units';
import { KnotRegion, shapeOf, SPINE, xOf } from './knot-region';
import { Knot } from './record';

/** Where a knot is on the back map; the side follows `x`. */
export type KnotPlace = Omit<Knot, 'at'>;

/**
 * How far from the spine the back reaches at some heights, on the narrower of the drawn bodies: neck, and the slope of the
 * shoulder. Further down it reaches to the edge of the map, as far as the arms join it.
 */
const OUTLINE: readonly (readonly [y: Unit, u: Unit])[] = [
  [0, 0.24],
  [0.05, 0.27],
  [0.1, 0.31],
  [0.15, 0.4],
  [0.2, 0.53],
  [0.25, 0.73],
  [0.3, 0.9],
  [0.36, 1],
];

/** From here down there is nothing between trunk and arm. */
const ARMPIT: Unit = 0.8;
/** How far from the spine the trunk reaches there. */
const TRUNK: Unit = 0.68;

/** A step down the map is this many steps out: from the spine to its edge is half its width (docs/spec/content.md, part 4). */
const DOWN_IN_OUT = 1.94;

/** Where the mark of a whole region stands. A mark in neck-base starts where the session puts one. */
export function placeOfRegion(side: BodySide, region: KnotRegion): KnotPlace {
  const [u, y] = shapeOf(region).middle;
  return knotPlace(xOf(side, u), y);
}

/** The place nearest to a point: on the back, and beside the spine. Exactly in the middle is right. */
export function knotPlace(x: Unit, y: Unit): KnotPlace {
  const side: BodySide = x < 0.5 ? 'left' : 'right';
  const [u, v] = onTheBack(
    Math.min(1, Math.max(SPINE, 2 * Math.abs(x - 0.5))),
    Math.min(1, Math.max(0, y)),
  );
  return { side, x: fine(xOf(side, u)), y: fine(v) };
}

/** Beside the neck and above the shoulder there is nothing to mark: from there straight in, or straight down, as is nearer. */
function onTheBack(u: Unit, y: Unit): readonly [u: Unit, y: Unit] {
  if (y > ARMPIT) return [Math.min(u, TRUNK), y];
  const reach = along(OUTLINE, y);
  if (u <= reach) return [u, y];
  const below = along(
    OUTLINE.map(([high, far]) => [far, high]),
    u,
  );
  // Mutant `u - reach <= (below - y) * DOWN_IN_OUT` => `u - reach < (below - y) * DOWN_IN_OUT`: Equivalent but for points exactly as far from both: either is the nearest.
  return u - reach <= (below - y) * DOWN_IN_OUT ? [reach, y] : [u, below];
}

/** What a line through some points has at `at`; beyond its ends, what they have. */
function along(points: readonly (readonly [at: Unit, value: Unit])[], at: Unit): Unit {
  // Mutant `start >= at` => `start > at`: Equivalent: where two stretches of a line meet, both have the same value.
  const next = points.findIndex(([start]) => start >= at);
  // Mutant `[0, 0]` => `[]`: Equivalent: no line is without points. The compiler asks for a value.
  const [end, last] = points[next === -1 ? points.length - 1 : next] ?? [0, 0];
  const [start, first] = points[next - 1] ?? [end, last];
  return end === start ? last : first + ((last - first) * (at - start)) / (end - start);
}

/**
 * A mark moved by a little. Going over the spine it steps right across, so that it never gets stuck beside it.
 *
 * @param dx to the right, as seen from behind
 * @param dy downwards
 */
export function moveKnot<T extends KnotPlace>(knot: T, dx: Unit, dy: Unit): T {
  const next = knotPlace(knot.x + dx, knot.y + dy);
  // Mutant `Math.abs(knot.x - 0.5) < SPINE` => `Math.abs(knot.x - 0.5) <= SPINE`: Equivalent: a mark that gets stuck beside the spine is half as far from it, one stuck at the edge much further.
  const stuck = dx !== 0 && next.x === knot.x && Math.abs(knot.x - 0.5) < SPINE;
  return { ...knot, ...(stuck ? knotPlace(1 - knot.x, next.y) : next) };
}

/** Finer than a fingertip, and short in the log file. */
function fine(value: Unit): Unit {
  return Math.round(value * 1000) / 1000;
}
