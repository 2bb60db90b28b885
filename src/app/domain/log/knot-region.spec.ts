import { KnotRegion, knotRegion } from './knot-region';

describe('the region of a knot', () => {
  const places: readonly (readonly [number, number, KnotRegion])[] = [
    [0.6, 0.24, 'neck-base'],
    [0.4, 0.24, 'neck-base'],
    [0.5, 0.1, 'neck'],
    [0.6, 0.17, 'neck'],
    [0.6, 0.18, 'neck-base'],
    [0.75, 0.2, 'shoulder-top'],
    [0.75, 0.1, 'shoulder-top'],
    // The very edge of what lies beside the spine belongs to what lies outside.
    [0.325, 0.1, 'shoulder-top'],
    [0.325, 0.2, 'shoulder-top'],
    [0.325, 0.4, 'blade'],
    [0.325, 0.6, 'blade'],
    [0.9, 0.2, 'outer-shoulder'],
    [0.85, 0.44, 'outer-shoulder'],
    [0.85, 0.45, 'blade'],
    [0.6, 0.3, 'inner-upper'],
    [0.6, 0.49, 'inner-upper'],
    [0.6, 0.5, 'inner-lower'],
    [0.5, 0.74, 'inner-lower'],
    [0.3, 0.5, 'blade'],
    [0.3, 0.75, 'below-blade'],
    [0.99, 1, 'below-blade'],
  ];
  for (const [x, y, region] of places) {
    it(`at ${x}, ${y} is ${region}`, () => {
      expect(knotRegion({ x, y })).toBe(region);
    });
  }

  it('is the same on both sides of the body', () => {
    for (const [x, y, region] of places) expect(knotRegion({ x: 1 - x, y })).toBe(region);
  });
});
