import { placeOfRegion } from '../../domain/log/knot-place';
import { KNOT_REGIONS, KnotRegion, shapeOf, xOf } from '../../domain/log/knot-region';
import { BodySide } from '../../domain/session/plan/side';

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

/** The tiles of one side, from the neck down. */
export function tilesOf(side: BodySide): readonly Tile[] {
  return KNOT_REGIONS.map((region) => tileOf(side, region)).sort((a, b) => a.top - b.top);
}

/** The tile of one region. */
export function tileOf(side: BodySide, region: KnotRegion): Tile {
  const [u0, u1, y0, y1] = shapeOf(region).pressed;
  const left = xOf(side, side === 'left' ? u1 : u0);
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
