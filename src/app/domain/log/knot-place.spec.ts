import { KnotPlace, knotPlace, moveKnot, placeOfRegion } from './knot-place';
import { KNOT_REGIONS, knotRegion } from './knot-region';

describe('the place of a knot', () => {
  for (const side of ['left', 'right'] as const) {
    for (const region of KNOT_REGIONS) {
      it(`of ${region}, ${side}, lies in that region and on that side`, () => {
        const place = placeOfRegion(side, region);
        expect(knotRegion(place)).toBe(region);
        expect(place.side).toBe(side);
        expect(place.x < 0.5).toBe(side === 'left');
      });
    }
  }

  it('starts in neck-base where a session marks it', () => {
    expect(placeOfRegion('left', 'neck-base')).toEqual({ side: 'left', x: 0.4, y: 0.24 });
    expect(placeOfRegion('right', 'neck-base')).toEqual({ side: 'right', x: 0.6, y: 0.24 });
  });

  it('is never on the spine, nor off the map', () => {
    expect(knotPlace(0.5, 0.4)).toEqual({ side: 'right', x: 0.53, y: 0.4 });
    expect(knotPlace(0.49, 0.4)).toEqual({ side: 'left', x: 0.47, y: 0.4 });
    expect(knotPlace(1.4, 0.5)).toEqual({ side: 'right', x: 1, y: 0.5 });
    expect(knotPlace(-0.4, 0.7)).toEqual({ side: 'left', x: 0, y: 0.7 });
    expect(knotPlace(0.4, 1.2)).toEqual({ side: 'left', x: 0.4, y: 1 });
  });

  it('is never in the air beside neck and shoulder: it lies where the back is nearest', () => {
    expect(knotPlace(0.99, 0.02)).toEqual({ side: 'right', x: 0.99, y: 0.348 });
    expect(knotPlace(0.01, 0.02)).toEqual({ side: 'left', x: 0.01, y: 0.348 });
    expect(knotPlace(0.66, 0.06)).toEqual({ side: 'right', x: 0.639, y: 0.06 });
    expect(knotPlace(0.66, -0.2)).toEqual({ side: 'right', x: 0.62, y: 0 });
    expect(knotPlace(0.76, 0.1)).toEqual({ side: 'right', x: 0.76, y: 0.196 });
  });

  it('is never between trunk and arm', () => {
    expect(knotPlace(0.95, 0.8)).toEqual({ side: 'right', x: 0.95, y: 0.8 });
    expect(knotPlace(0.95, 0.81)).toEqual({ side: 'right', x: 0.84, y: 0.81 });
    expect(knotPlace(0.05, 1)).toEqual({ side: 'left', x: 0.16, y: 1 });
    expect(knotPlace(0.8, 1)).toEqual({ side: 'right', x: 0.8, y: 1 });
  });

  it('stays on the shoulder when it is moved further up', () => {
    const top: KnotPlace = { side: 'right', x: 0.9, y: 0.27 };
    expect(moveKnot(top, 0, -0.02)).toEqual({ side: 'right', x: 0.9, y: 0.271 });
  });

  it('moves by a little and keeps when it was found', () => {
    expect(moveKnot({ side: 'right', x: 0.6, y: 0.24, at: 75 }, -0.02, 0.02)).toEqual({
      side: 'right',
      x: 0.58,
      y: 0.26,
      at: 75,
    });
  });

  it('steps over the spine, both ways', () => {
    const right: KnotPlace = { side: 'right', x: 0.53, y: 0.4 };
    const left: KnotPlace = { side: 'left', x: 0.47, y: 0.4 };
    expect(moveKnot(right, -0.02, 0)).toEqual(left);
    expect(moveKnot(left, 0.02, 0)).toEqual(right);
    expect(moveKnot(left, 0, 0.02)).toEqual({ ...left, y: 0.42 });
  });

  it('moves away from the spine on its own side', () => {
    expect(moveKnot({ side: 'right', x: 0.53, y: 0.4 }, 0.02, 0).x).toBe(0.55);
    expect(moveKnot({ side: 'left', x: 0.47, y: 0.4 }, -0.02, 0).x).toBe(0.45);
  });

  it('stays at the edge of the map when it is moved further out', () => {
    const edge: KnotPlace = { side: 'right', x: 1, y: 0.4 };
    expect(moveKnot(edge, 0.02, 0)).toEqual(edge);
  });
});
