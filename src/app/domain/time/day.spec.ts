import * as fc from 'fast-check';
import { addDays, daysBetween, laterDay, weekdayOf } from './day';

const aDay = fc
  .integer({ min: Date.UTC(1970, 0, 1) / 86_400_000, max: Date.UTC(9000, 0, 1) / 86_400_000 })
  .map((count) => addDays('1970-01-01', count));

describe('days', () => {
  for (const [day, count, result] of [
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', -364, '2025-11-24'],
    // Samoa had no such day; the calendar has.
    ['2011-12-31', -1, '2011-12-30'],
    ['0099-12-31', 1, '0100-01-01'],
  ] as const) {
    it(`${count} from ${day} is ${result}`, () => expect(addDays(day, count)).toBe(result));
  }

  for (const [day, weekday] of [
    ['2026-11-23', 0],
    ['2026-11-24', 1],
    ['2026-11-29', 6],
    ['1969-12-31', 2],
  ] as const) {
    it(`knows the day of the week of ${day}`, () => expect(weekdayOf(day)).toBe(weekday));
  }

  it('are as many between two as lead from one to the other', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('come one after the other, and a week has seven', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(addDays(day, 1) > day).toBeTrue();
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
  });

  for (const text of ['', '12345-01-01']) {
    it(`leave "${text}", which is none, as it is`, () => {
      expect(addDays(text, 1)).toBe(text);
      expect(daysBetween('2026-01-01', text)).toBeNaN();
    });
  }

  it('have a later one', () => {
    expect(laterDay('2026-11-23', '2026-11-24')).toBe('2026-11-24');
    expect(laterDay('2026-11-24', '2026-11-23')).toBe('2026-11-24');
  });
});
