import { ratingChange, ratingDifference } from './change';

describe('ratingChange', () => {
  const cases: [before: number | null, after: number | null, change: string | null][] = [
    [6, 4, 'lower'],
    [6, 5, 'same'],
    [6, 6, 'same'],
    [6, 7, 'same'],
    [6, 8, 'higher'],
    [10, 0, 'lower'],
    [0, 10, 'higher'],
    [0, 0, 'same'],
    [null, 3, null],
    [3, null, null],
    [null, null, null],
  ];
  for (const [before, after, change] of cases) {
    it(`of ${before} before and ${after} after is ${change}`, () => {
      expect(ratingChange(before, after)).toBe(change as ReturnType<typeof ratingChange>);
    });
  }
});

describe('ratingDifference', () => {
  it('is below 0 for less pain, and null unless both were rated', () => {
    expect(ratingDifference(6, 3)).toBe(-3);
    expect(ratingDifference(3, 6)).toBe(3);
    expect(ratingDifference(0, 0)).toBe(0);
    expect(ratingDifference(null, 0)).toBeNull();
    expect(ratingDifference(0, null)).toBeNull();
  });
});
