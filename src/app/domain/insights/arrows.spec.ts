import * as fc from 'fast-check';
import { arrowsOf } from './arrows';
import { anyLogTwice, aSitting, rated } from './fake-sittings';
import { hasBothRatings } from './ratings';
import { sittingsOf } from './sitting';

/** Room for so many arrows of either kind. */
const room = (most: number) => ({ sittings: most, stretches: most });

describe('arrows', () => {
  it('go from before to after, one a sitting that was rated, a start of 0 or 1 too', () => {
    const sittings = rated([
      [6, 4],
      [1, 0],
      [5, null],
      [4, 4],
      [3, 5],
    ]);
    expect(arrowsOf(sittings, room(4))).toEqual({
      unit: 'sitting',
      arrows: [
        { from: '2026-11-19', to: '2026-11-19', count: 1, before: 6, after: 4, change: 'lower' },
        { from: '2026-11-20', to: '2026-11-20', count: 1, before: 1, after: 0, change: 'same' },
        { from: '2026-11-22', to: '2026-11-22', count: 1, before: 4, after: 4, change: 'same' },
        { from: '2026-11-23', to: '2026-11-23', count: 1, before: 3, after: 5, change: 'higher' },
      ],
    });
  });

  it('are one a week with averages where there are too many', () => {
    const sittings = [
      aSitting({ day: '2026-11-10', before: 6, after: 3 }),
      aSitting({ day: '2026-11-12', before: 5, after: 4 }),
      aSitting({ day: '2026-11-15', before: 6, after: 4 }),
      aSitting({ day: '2026-11-23', before: 6, after: 5 }),
    ];
    expect(arrowsOf(sittings, room(3))).toEqual({
      unit: 'week',
      arrows: [
        // 17/3 - 11/3 is 2, though computed it is less.
        {
          from: '2026-11-10',
          to: '2026-11-15',
          count: 3,
          before: 17 / 3,
          after: 11 / 3,
          change: 'lower',
        },
        { from: '2026-11-23', to: '2026-11-23', count: 1, before: 6, after: 5, change: 'same' },
      ],
    });
  });

  for (const [unit, apart, most] of [
    ['month', 9, 2],
    ['quarter', 40, 3],
    ['year', 300, 2],
  ] as const) {
    it(`are one a ${unit} where weeks are too many`, () => {
      const sittings = [0, 1, 2, 3, 4].map((index) => {
        const began = Date.UTC(2026, 0, 2) + index * apart * 86_400_000;
        return aSitting({ day: new Date(began).toISOString().slice(0, 10) });
      });
      expect(arrowsOf(sittings, room(most)).unit).toBe(unit);
    });
  }

  it('come by year where even these are too many', () => {
    const sittings = [2020, 2022, 2024].map((year) => aSitting({ day: `${year}-05-05` }));
    expect(arrowsOf(sittings, room(2)).unit).toBe('year');
    expect(arrowsOf(sittings, room(2)).arrows.length).toBe(3);
  });

  it('may be more while each is a sitting than once they are averages', () => {
    const sittings = rated([
      [6, 4],
      [6, 4],
      [6, 4],
    ]);
    expect(arrowsOf(sittings, { sittings: 3, stretches: 1 }).unit).toBe('sitting');
    expect(arrowsOf(sittings, { sittings: 2, stretches: 3 }).unit).toBe('week');
  });

  it('keep the order of the days where a traveller’s moments have another', () => {
    const east = aSitting({ day: '2026-11-23', startedAt: '2026-11-23T01:00:00.000+13:00' });
    const west = aSitting({ day: '2026-11-22', startedAt: '2026-11-22T10:00:00.000-08:00' });
    const others = [aSitting({ day: '2026-11-24' })];
    const { arrows } = arrowsOf([east, west, ...others], room(2));
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-22', '2026-11-22'],
      ['2026-11-23', '2026-11-24'],
    ]);
  });

  it('span the days of their sittings, in whatever order a traveller lived them', () => {
    const days = ['2026-11-11', '2026-11-10', '2026-11-13', '2026-11-12'];
    const { arrows } = arrowsOf(
      days.map((day) => aSitting({ day })),
      room(1),
    );
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([['2026-11-10', '2026-11-13']]);
  });

  it('say about the same where each rating changed by less than 2, however many there are', () => {
    const week = ['2026-11-10', '2026-11-11', '2026-11-12'];
    const sittings = week.map((day) => aSitting({ day, before: 6, after: 5 }));
    expect(arrowsOf(sittings, room(1)).arrows.map(({ change }) => change)).toEqual(['same']);
  });

  it('stand for every rating, whatever they are taken together by', () => {
    fc.assert(
      fc.property(anyLogTwice, fc.integer({ min: 1, max: 30 }), ([records, shuffled], most) => {
        const sittings = sittingsOf(records);
        const { arrows } = arrowsOf(sittings, room(most));
        expect(arrowsOf(sittingsOf(shuffled), room(most)).arrows).toEqual(arrows);
        const counted = sittings.filter(hasBothRatings).length;
        expect(arrows.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
        for (const { from, to } of arrows) expect(from <= to).toBeTrue();
      }),
    );
  });
});
