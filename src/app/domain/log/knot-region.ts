import { BodySide } from '../session/plan/side';
import { Unit } from '../time/units';
import { Knot } from './record';

/** The eight regions of each side of the back (docs/spec/content.md, part 4). */
export const KNOT_REGIONS = [
  'below-blade',
  'outer-shoulder',
  'neck',
  'neck-base',
  'shoulder-top',
  'inner-upper',
  'inner-lower',
  'blade',
] as const;

/** The id of one region. */
export type KnotRegion = (typeof KNOT_REGIONS)[number];

/** Closer to the middle than this is the spine, where nothing is ever pressed: a mark there counts as beside it. */
export const SPINE: Unit = 0.06;

/** Where a region is on either side: `u` from the spine (0) to the edge (1), `y` from the hairline (0) to the waist (1). */
export interface RegionShape {
  readonly region: KnotRegion;
  /** Where the mark of the whole region stands. */
  readonly middle: readonly [u: Unit, y: Unit];
  /**
   * Where it is pressed. Close to the bounds, but nowhere smaller than 48 px at the size the map is pressed at: one bound
   * of a small region gives way by up to 0.03.
   */
  readonly pressed: readonly [u0: Unit, u1: Unit, y0: Unit, y1: Unit];
}

/** The shape of a region, and how a place in it is told. */
interface BoundedRegion extends RegionShape {
  /** Whether a place is in it that is in none before it. */
  readonly holds: (u: Unit, y: Unit) => boolean;
}

/** In the order of docs/spec/content.md's table. */
const BOUNDED: readonly BoundedRegion[] = [
  {
    region: 'below-blade',
    holds: (_, y) => y >= 0.75,
    middle: [0.36, 0.86],
    pressed: [0.03, 0.78, 0.755, 1],
  },
  {
    region: 'outer-shoulder',
    holds: (u, y) => u >= 0.7 && y < 0.45,
    middle: [0.8, 0.33],
    pressed: [0.7, 1.02, 0.26, 0.45],
  },
  {
    region: 'neck',
    holds: (u, y) => u < 0.35 && y < 0.18,
    middle: [0.14, 0.09],
    pressed: [0.03, 0.35, -0.03, 0.16],
  },
  {
    region: 'neck-base',
    holds: (u, y) => u < 0.35 && y < 0.3,
    middle: [0.2, 0.24],
    pressed: [0.03, 0.35, 0.165, 0.325],
  },
  {
    region: 'shoulder-top',
    holds: (_, y) => y < 0.3,
    middle: [0.52, 0.22],
    pressed: [0.365, 0.69, 0.135, 0.3],
  },
  {
    region: 'inner-upper',
    holds: (u, y) => u < 0.35 && y < 0.5,
    middle: [0.2, 0.41],
    pressed: [0.03, 0.35, 0.33, 0.5],
  },
  {
    region: 'inner-lower',
    holds: (u) => u < 0.35,
    middle: [0.2, 0.62],
    pressed: [0.03, 0.35, 0.505, 0.745],
  },
];

/** What is in no region before it: the shoulder blade. */
const BLADE: RegionShape = {
  region: 'blade',
  middle: [0.52, 0.52],
  pressed: [0.365, 0.69, 0.31, 0.745],
};

/** Where a region is. */
export function shapeOf(region: KnotRegion): RegionShape {
  return BOUNDED.find((one) => one.region === region) ?? BLADE;
}

/** A distance from the spine as a place on the whole map, seen from behind: the person's left is on the left. */
export function xOf(side: BodySide, u: Unit): Unit {
  return side === 'left' ? 0.5 - u / 2 : 0.5 + u / 2;
}

/** The region a knot lies in: the first of docs/spec/content.md's table that holds it. */
export function knotRegion({ x, y }: Pick<Knot, 'x' | 'y'>): KnotRegion {
  const u = Math.max(SPINE, 2 * Math.abs(x - 0.5));
  return (BOUNDED.find(({ holds }) => holds(u, y)) ?? BLADE).region;
}
