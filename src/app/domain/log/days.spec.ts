import { byDay, dateOf, dayBefore, dayDistance } from './days';
import { aRecord } from './record.builder';

describe('byDay', () => {
  it('has the latest day and the latest session first', () => {
    const days = byDay([
      aRecord({ id: 'a', startedAt: '2026-11-22T13:05:00.000+01:00' }),
      aRecord({ id: 'b', startedAt: '2026-11-23T09:40:00.000+01:00' }),
      aRecord({ id: 'c', startedAt: '2026-11-22T22:15:00.000+01:00' }),
    ]);
    expect(days.map(({ day, records }) => [day, ...records.map(({ id }) => id)])).toEqual([
      ['2026-11-23', 'b'],
      ['2026-11-22', 'c', 'a'],
    ]);
  });

  it('goes by the day where the session was, not by the day elsewhere', () => {
    const days = byDay([
      aRecord({ id: 'tokyo', startedAt: '2026-11-24T01:00:00.000+09:00' }),
      aRecord({ id: 'home', startedAt: '2026-11-23T18:00:00.000+01:00' }),
    ]);
    // At home it was later, yet on the day before.
    expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
  });

  it('orders one day of two zones by the moment', () => {
    const [day] = byDay([
      aRecord({ id: 'earlier', startedAt: '2026-11-23T12:00:00.000+09:00' }),
      aRecord({ id: 'later', startedAt: '2026-11-23T11:00:00.000+01:00' }),
    ]);
    expect(day?.records.map(({ id }) => id)).toEqual(['later', 'earlier']);
  });

  it('of nothing is nothing', () => {
    expect(byDay([])).toEqual([]);
  });
});

describe('dayDistance', () => {
  const cases: [day: string, today: string, distance: string][] = [
    ['2026-11-23', '2026-11-23', 'today'],
    ['2026-11-22', '2026-11-23', 'yesterday'],
    ['2026-11-21', '2026-11-23', 'other'],
    ['2026-11-24', '2026-11-23', 'other'],
    ['2026-02-28', '2026-03-01', 'yesterday'],
    ['2025-12-31', '2026-01-01', 'yesterday'],
    ['2025-11-23', '2026-11-23', 'other'],
    ['2028-02-29', '2028-03-01', 'yesterday'],
    ['2026-10-25', '2026-10-26', 'yesterday'],
  ];
  for (const [day, today, distance] of cases) {
    it(`calls ${day} on ${today} ${distance}`, () => {
      expect(dayDistance(day, today)).toBe(distance as ReturnType<typeof dayDistance>);
    });
  }
});

describe('dayBefore', () => {
  for (const [day, before] of [
    ['2028-03-01', '2028-02-29'],
    ['2026-03-30', '2026-03-29'],
    ['2026-10-26', '2026-10-25'],
    ['2026-01-01', '2025-12-31'],
  ] as const) {
    it(`of ${day} is ${before}`, () => expect(dayBefore(day)).toBe(before));
  }
});

describe('dateOf', () => {
  it('is that day in any zone', () => {
    const date = dateOf('2026-11-23');
    expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2026, 10, 23]);
  });

  it('of no day is no date', () => {
    expect(dateOf('').getTime()).toBeNaN();
  });
});
