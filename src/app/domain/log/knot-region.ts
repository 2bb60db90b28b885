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
const SPINE: Unit = 0.06;

interface Bounds {
  readonly region: KnotRegion;
  /** Whether a place is in it: `u` from the spine (0) to the edge (1), `y` from the hairline (0) to the waist (1). */
  readonly holds: (u: Unit, y: Unit) => boolean;
}

const BOUNDS: readonly Bounds[] = [
  { region: 'below-blade', holds: (_, y) => y >= 0.75 },
  { region: 'outer-shoulder', holds: (u, y) => u >= 0.7 && y < 0.45 },
  { region: 'neck', holds: (u, y) => u < 0.35 && y < 0.18 },
  { region: 'neck-base', holds: (u, y) => u < 0.35 && y < 0.3 },
  { region: 'shoulder-top', holds: (_, y) => y < 0.3 },
  { region: 'inner-upper', holds: (u, y) => u < 0.35 && y < 0.5 },
  { region: 'inner-lower', holds: (u) => u < 0.35 },
];

/** The region a knot lies in: the first of docs/spec/content.md's table that holds it. */
export function knotRegion({ x, y }: Pick<Knot, 'x' | 'y'>): KnotRegion {
  const u = Math.max(SPINE, 2 * Math.abs(x - 0.5));
  return BOUNDS.find(({ holds }) => holds(u, y))?.region ?? 'blade';
}
