import { bandScale, linearScale, linePath, pointScale } from './chart-scale';

/** All places, to a thousandth. */
function placed(count: number, place: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.round(place(index) * 1000) / 1000);
}

describe('a linear scale', () => {
  it('lays ratings out from above to below, and goes on beyond both ends', () => {
    const y = linearScale([10, 0], [52.8, 244.8]);
    expect(placed(12, y)).toEqual([
      244.8, 225.6, 206.4, 187.2, 168, 148.8, 129.6, 110.4, 91.2, 72, 52.8, 33.6,
    ]);
  });
});

describe('a point scale', () => {
  const rows: readonly (readonly [number, readonly number[]])[] = [
    [0, []],
    [1, [180]],
    [2, [12.8, 347.2]],
    [5, [12.8, 96.4, 180, 263.6, 347.2]],
  ];
  for (const [count, places] of rows) {
    it(`of ${count}`, () => {
      expect(placed(count, pointScale(count, [12.8, 347.2]))).toEqual([...places]);
    });
  }
});

describe('a band scale', () => {
  const rows: readonly (readonly [number, number, readonly number[]])[] = [
    [1, 48, [8]],
    [2, 54.857, [0, 73.143]],
    [5, 50.526, [0, 67.368, 134.737, 202.105, 269.474]],
  ];
  for (const [count, width, starts] of rows) {
    it(`of ${count}: bars as wide as three of their gaps`, () => {
      const bands = bandScale(count, 64 * count);
      expect(bands.width).toBeCloseTo(width, 3);
      expect(placed(count, bands.start)).toEqual([...starts]);
    });
  }
});

describe('a line', () => {
  it('goes from point to point', () => {
    expect(
      linePath([
        [1, 2],
        [3.5, 4],
        [5, 0],
      ]),
    ).toBe('M1 2L3.5 4L5 0');
    expect(linePath([])).toBe('');
  });
});
