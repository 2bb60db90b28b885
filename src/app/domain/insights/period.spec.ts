import { daysBetween } from '../time/day';
import { firstDayOf, isWithin, lastDayOf, Period } from './period';

describe('a period', () => {
  for (const [period, first] of [
    ['30-days', '2026-10-25'],
    ['90-days', '2026-08-26'],
    ['year', '2025-11-24'],
    ['all', ''],
  ] as const) {
    it(`of ${period} that ends on 23 November begins on ${first || 'the first day there is'}`, () => {
      expect(firstDayOf(period, '2026-11-23')).toBe(first);
    });
  }

  it('has as many days as it says, today among them, over a change of clocks and a leap day too', () => {
    const lengths: [Period, number][] = [
      ['30-days', 30],
      ['90-days', 90],
      ['year', 365],
    ];
    for (const today of ['2026-03-29', '2026-10-25', '2028-02-29', '2028-03-01']) {
      for (const [period, length] of lengths) {
        expect(daysBetween(firstDayOf(period, today), today) + 1).toBe(length);
      }
    }
  });

  it('takes in the days a traveller has lived already further east, and no others', () => {
    expect(lastDayOf('2026-11-23')).toBe('2026-11-25');
  });

  it('holds its first day and its last', () => {
    const span = { from: '2026-11-01', to: '2026-11-23' };
    const days = ['2026-10-31', '2026-11-01', '2026-11-23', '2026-11-24'];
    expect(days.map((day) => isWithin(span, day))).toEqual([false, true, true, false]);
  });
});
