import * as fc from 'fast-check';
import { addDays } from '../time/day';
import { anyLogTwice, anInsightSession, rated } from './insight-session.builder';
import { insightSessionsOf } from './insight-session';
import { trendOf } from './trend';

/** Ratings two days apart. */
function spread(pairs: readonly (readonly [number | null, number | null])[], daysApart = 2) {
  return pairs.map(([before, after], index) =>
    anInsightSession({ before, after, day: addDays('2026-10-01', index * daysApart) }),
  );
}

describe('a trend', () => {
  it('needs eight ratings', () => {
    const seven = Array.from({ length: 7 }, () => [6, 3] as const);
    expect(trendOf([])).toEqual({ kind: 'few', rated: 0 });
    expect(trendOf(spread(seven))).toEqual({ kind: 'few', rated: 7 });
    expect(trendOf(spread([...seven, [1, 0]])).kind).toBe('told');
  });

  it('is told of what was rated before and after, and of nothing else', () => {
    const seven = Array.from({ length: 7 }, () => [6, 3] as const);
    expect(trendOf(spread([...seven, [6, null], [null, 3]]))).toEqual({ kind: 'few', rated: 7 });
  });

  it('tells a person who recovered that it is lower: no start is too low to count', () => {
    const before = Array.from({ length: 14 }, () => [6, 4] as const);
    const since = Array.from({ length: 14 }, () => [0, 0] as const);
    expect(trendOf(rated([...before, ...since]))).toEqual({
      kind: 'told',
      each: 14,
      before: { earlier: 6, later: 0, change: 'lower' },
      after: { earlier: 4, later: 0, change: 'lower' },
    });
  });

  it('needs fourteen days', () => {
    const eight = Array.from({ length: 8 }, () => [6, 3] as const);
    expect(trendOf(rated(eight))).toEqual({ kind: 'short', days: 8 });
    const onDays = (last: number) =>
      trendOf([
        ...spread(eight.slice(1), 1),
        anInsightSession({ day: addDays('2026-10-01', last - 1) }),
      ]);
    expect(onDays(13)).toEqual({ kind: 'short', days: 13 });
    expect(onDays(14).kind).toBe('told');
  });

  it('sets the later half of the ratings beside the earlier', () => {
    const pairs = [
      [8, 6],
      [7, 5],
      [8, 5],
      [7, 4],
      [5, 4],
      [5, 4],
      [6, 3],
      [5, 3],
    ] as const;
    expect(trendOf(spread(pairs))).toEqual({
      kind: 'told',
      each: 4,
      before: { earlier: 7.5, later: 5.25, change: 'lower' },
      after: { earlier: 5, later: 3.5, change: 'same' },
    });
  });

  it('leaves the middle one of an odd number out of both', () => {
    const quiet = Array.from({ length: 4 }, () => [5, 5] as const);
    expect(trendOf(spread([...quiet, [10, 10], ...quiet]))).toEqual({
      kind: 'told',
      each: 4,
      before: { earlier: 5, later: 5, change: 'same' },
      after: { earlier: 5, later: 5, change: 'same' },
    });
  });

  it('covers the days of a traveller, in whatever order they were lived', () => {
    const days = [2, 1, 3, 4, 5, 6, 14, 13].map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    expect(trendOf(days.map((day) => anInsightSession({ day }))).kind).toBe('told');
  });

  it('is not fooled by averages that are no round numbers', () => {
    const pairs = [
      ...[6, 6, 5, 5, 5, 5].map((before) => [before, 3] as const),
      ...[8, 8, 7, 7, 7, 7].map((before) => [before, 3] as const),
    ];
    const trend = trendOf(spread(pairs));
    expect(trend.kind === 'told' && trend.before.change).toBe('higher');
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyLogTwice, ([records, shuffled]) => {
        expect(trendOf(insightSessionsOf(shuffled))).toEqual(trendOf(insightSessionsOf(records)));
      }),
    );
  });
});
