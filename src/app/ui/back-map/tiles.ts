import { placeOfRegion } from '../../domain/log/knot-place';
import { KNOT_REGIONS, KnotRegion } from '../../domain/log/knot-region';
import { BodySide } from '../../domain/session/plan/side';
import { Unit } from '../../domain/time/units';

/** Where a region lies on the drawing, and what is pressed for it; in percent of the map. */
export interface Tile {
  readonly side: BodySide;
  readonly region: KnotRegion;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where its number stands. */
  readonly x: number;
  readonly y: number;
}

/**
 * From the spine (0) outwards, and from the hairline (0) down. Close to docs/spec/content.md's bounds, but nowhere smaller than
 * 48 px at the size the map is pressed at: one bound of a small region gives way by up to 0.03.
 */
const AREAS: Readonly<Record<KnotRegion, readonly [u0: Unit, u1: Unit, y0: Unit, y1: Unit]>> = {
  neck: [0.03, 0.35, -0.03, 0.16],
  'neck-base': [0.03, 0.35, 0.165, 0.325],
  'inner-upper': [0.03, 0.35, 0.33, 0.5],
  'inner-lower': [0.03, 0.35, 0.505, 0.745],
  'shoulder-top': [0.365, 0.69, 0.135, 0.3],
  'outer-shoulder': [0.7, 1.02, 0.26, 0.45],
  blade: [0.365, 0.69, 0.31, 0.745],
  'below-blade': [0.03, 0.78, 0.755, 1],
};

/** The tiles of one side, from the neck down. */
export function tilesOf(side: BodySide): readonly Tile[] {
  return KNOT_REGIONS.map((region) => tileOf(side, region)).sort((a, b) => a.top - b.top);
}

/** The tile of one region. */
export function tileOf(side: BodySide, region: KnotRegion): Tile {
  const [u0, u1, y0, y1] = AREAS[region];
  const left = side === 'left' ? 0.5 - u1 / 2 : 0.5 + u0 / 2;
  const { x, y } = placeOfRegion(side, region);
  return {
    side,
    region,
    left: left * 100,
    top: y0 * 100,
    width: (u1 - u0) * 50,
    height: (y1 - y0) * 100,
    x: x * 100,
    y: y * 100,
  };
}
