import { shortLength } from './short-length';

describe('a length beside a time of day', () => {
  const cases = [
    [0, '0 s'],
    [27, '27 s'],
    [60, '1 min'],
    [233, '3 min 53 s'],
  ] as const;
  for (const [seconds, told] of cases) {
    it(`is ${told}, which nobody takes for a time`, () => {
      expect(shortLength(seconds).replaceAll('\u00a0', ' ')).toBe(told);
      expect(shortLength(seconds)).not.toMatch(/\d:\d/);
    });
  }
});
