import { clockLength } from './length';

describe('clockLength', () => {
  const rows: readonly (readonly [number, string])[] = [
    [0, '0:00'],
    [1, '0:01'],
    [1000, '0:01'],
    [1001, '0:02'],
    [59_001, '1:00'],
    [233_000, '3:53'],
    [3_600_000, '60:00'],
  ];
  for (const [ms, shown] of rows) {
    it(`shows ${ms} ms as ${shown}`, () => {
      expect(clockLength(ms)).toBe(shown);
    });
  }
});
