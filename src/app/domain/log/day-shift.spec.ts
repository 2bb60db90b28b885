import { dayFrom, daysBetween } from './day-shift';

describe('days by the calendar', () => {
  const cases: [from: string, days: number, to: string][] = [
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-26', -366, '2025-10-25'],
  ];
  for (const [from, days, to] of cases) {
    it(`${days} from ${from} is ${to}`, () => {
      expect(dayFrom(from, days)).toBe(to);
      expect(daysBetween(from, to)).toBe(days);
    });
  }
});
