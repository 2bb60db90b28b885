import * as fc from 'fast-check';
import { arrowsOf } from './arrows';
import { anyLogTwice, anInsightSession, rated } from './insight-session.builder';
import { hasBothRatings } from './ratings';
import { insightSessionsOf } from './insight-session';

/** Room for this many arrows of either kind. */
const room = (most: number) => ({ sessions: most, buckets: most });

describe('arrows', () => {
  it('go from before to after, one a session that was rated, a start of 0 or 1 too', () => {
    const sessions = rated([
      [6, 4],
      [1, 0],
      [5, null],
      [4, 4],
      [3, 5],
    ]);
    expect(arrowsOf(sessions, room(4))).toEqual({
      unit: 'session',
      arrows: [
        { from: '2026-11-19', to: '2026-11-19', count: 1, before: 6, after: 4, change: 'lower' },
        { from: '2026-11-20', to: '2026-11-20', count: 1, before: 1, after: 0, change: 'same' },
        { from: '2026-11-22', to: '2026-11-22', count: 1, before: 4, after: 4, change: 'same' },
        { from: '2026-11-23', to: '2026-11-23', count: 1, before: 3, after: 5, change: 'higher' },
      ],
    });
  });

  it('are one a week with averages where there are too many', () => {
    const sessions = [
      anInsightSession({ day: '2026-11-10', before: 6, after: 3 }),
      anInsightSession({ day: '2026-11-12', before: 5, after: 4 }),
      anInsightSession({ day: '2026-11-15', before: 6, after: 4 }),
      anInsightSession({ day: '2026-11-23', before: 6, after: 5 }),
    ];
    expect(arrowsOf(sessions, room(3))).toEqual({
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
      const sessions = [0, 1, 2, 3, 4].map((index) => {
        const began = Date.UTC(2026, 0, 2) + index * apart * 86_400_000;
        return anInsightSession({ day: new Date(began).toISOString().slice(0, 10) });
      });
      expect(arrowsOf(sessions, room(most)).unit).toBe(unit);
    });
  }

  it('come by year where even these are too many', () => {
    const sessions = [2020, 2022, 2024].map((year) => anInsightSession({ day: `${year}-05-05` }));
    expect(arrowsOf(sessions, room(2)).unit).toBe('year');
    expect(arrowsOf(sessions, room(2)).arrows.length).toBe(3);
  });

  it('may be more while each is a session than once they are averages', () => {
    const sessions = rated([
      [6, 4],
      [6, 4],
      [6, 4],
    ]);
    expect(arrowsOf(sessions, { sessions: 3, buckets: 1 }).unit).toBe('session');
    expect(arrowsOf(sessions, { sessions: 2, buckets: 3 }).unit).toBe('week');
  });

  it('keep the order of the days where a traveller’s moments have another', () => {
    const east = anInsightSession({
      day: '2026-11-23',
      startedAt: '2026-11-23T01:00:00.000+13:00',
    });
    const west = anInsightSession({
      day: '2026-11-22',
      startedAt: '2026-11-22T10:00:00.000-08:00',
    });
    const others = [anInsightSession({ day: '2026-11-24' })];
    const { arrows } = arrowsOf([east, west, ...others], room(2));
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-22', '2026-11-22'],
      ['2026-11-23', '2026-11-24'],
    ]);
  });

  it('span the days of their sessions, in whatever order a traveller lived them', () => {
    const days = ['2026-11-11', '2026-11-10', '2026-11-13', '2026-11-12'];
    const { arrows } = arrowsOf(
      days.map((day) => anInsightSession({ day })),
      room(1),
    );
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([['2026-11-10', '2026-11-13']]);
  });

  it('say about the same where each rating changed by less than 2, however many there are', () => {
    const week = ['2026-11-10', '2026-11-11', '2026-11-12'];
    const sessions = week.map((day) => anInsightSession({ day, before: 6, after: 5 }));
    expect(arrowsOf(sessions, room(1)).arrows.map(({ change }) => change)).toEqual(['same']);
  });

  it('stand for every rating, whatever they are taken together by', () => {
    fc.assert(
      fc.property(anyLogTwice, fc.integer({ min: 1, max: 30 }), ([records, shuffled], most) => {
        const sessions = insightSessionsOf(records);
        const { arrows } = arrowsOf(sessions, room(most));
        expect(arrowsOf(insightSessionsOf(shuffled), room(most)).arrows).toEqual(arrows);
        const counted = sessions.filter(hasBothRatings).length;
        expect(arrows.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
        for (const { from, to } of arrows) expect(from <= to).toBeTrue();
      }),
    );
  });
});
