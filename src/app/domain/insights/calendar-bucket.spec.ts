import * as fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../time/day';
import { nextStart, startOf, CALENDAR_UNITS, calendarBucketsOf, unitFor } from './calendar-bucket';

const aDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
const aUnit = fc.constantFrom(...CALENDAR_UNITS);

describe('a bucket of time', () => {
  for (const [unit, day, start, next] of [
    ['week', '2026-11-23', '2026-11-23', '2026-11-30'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-30'],
    ['week', '2026-01-01', '2025-12-29', '2026-01-05'],
    ['month', '2026-11-30', '2026-11-01', '2026-12-01'],
    ['month', '2026-01-31', '2026-01-01', '2026-02-01'],
    ['month', '2026-12-01', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-04-01'],
    ['quarter', '2026-12-31', '2026-10-01', '2027-01-01'],
    ['year', '2028-12-31', '2028-01-01', '2029-01-01'],
    ['year', '2026-01-01', '2026-01-01', '2027-01-01'],
  ] as const) {
    it(`a ${unit} with ${day} begins on ${start}; the next on ${next}`, () => {
      expect(startOf(unit, day)).toBe(start);
      expect(nextStart(unit, start)).toBe(next);
    });
  }

  it('begins on a Monday or on the first of a month', () => {
    fc.assert(
      fc.property(aUnit, aDay, (unit, day) => {
        const start = startOf(unit, day);
        if (unit === 'week') expect(weekdayOf(start)).toBe(0);
        else expect(start.slice(8)).toBe('01');
      }),
    );
  });

  it('follows the one before without a gap, and covers the span from its first day to its last', () => {
    fc.assert(
      fc.property(aUnit, aDay, fc.nat(1500), (unit, from, length) => {
        const to = addDays(from, length);
        const buckets = calendarBucketsOf(unit, { from, to });
        expect(buckets[0]?.from).toBe(from);
        expect(buckets.at(-1)?.to).toBe(to);
        for (const [index, bucket] of buckets.slice(1).entries()) {
          expect(daysBetween(buckets[index]?.to ?? '', bucket.from)).toBe(1);
        }
      }),
    );
  });

  it('comes in the smallest unit that gives few enough', () => {
    fc.assert(
      fc.property(aDay, fc.nat(3000), fc.integer({ min: 3, max: 60 }), (from, length, most) => {
        const span = { from, to: addDays(from, length) };
        const unit = unitFor(span, most);
        const counts = CALENDAR_UNITS.map((one) => calendarBucketsOf(one, span).length);
        const expected = CALENDAR_UNITS.find((_, index) => (counts[index] ?? 0) <= most) ?? 'year';
        expect(unit).toBe(expected);
      }),
    );
  });

  it('is a week where the weeks are just few enough, and a month where they are one too many', () => {
    const threeWeeks = { from: '2026-11-09', to: '2026-11-23' };
    expect([3, 2].map((most) => unitFor(threeWeeks, most))).toEqual(['week', 'month']);
  });

  it('is a year where nothing is few enough', () => {
    expect(unitFor({ from: '1990-01-01', to: '2026-11-23' }, 3)).toBe('year');
  });
});
