import { aRecord } from '../../domain/log/record.builder';
import { besideOf, bottomOf, LogRange, segmentsOf, UNDRAWN, withPage } from './log-ranges';

const ALL: LogRange = { before: null, from: '', count: null, height: null };
const sessions = [{ id: 'a', startedAt: aRecord().startedAt, parts: [aRecord()] as const }];
const NONE: ReadonlySet<string | null> = new Set();

/** Ten stretches of 2,000 px, and what has not been read. */
const LONG: readonly LogRange[] = [
  ...Array.from({ length: 10 }, (_, index) => ({
    before: index === 0 ? null : `day-${index}`,
    from: `day-${index + 1}`,
    count: 20,
    height: 2000,
  })),
  { before: 'day-10', from: '', count: null, height: null },
];

describe('the stretches of the list', () => {
  it('are cut where a page ends', () => {
    expect(withPage([ALL], null, { sessions, from: '2026-11-01', isLast: false })).toEqual([
      { before: null, from: '2026-11-01', count: 1, height: null },
      { before: '2026-11-01', from: '', count: null, height: null },
    ]);
  });

  it('are not cut where a page came to their end', () => {
    const whole = [{ ...ALL, count: 1 }];
    expect(withPage([ALL], null, { sessions, from: '', isLast: true })).toEqual(whole);
    const inner: LogRange = { before: 'day-2', from: 'day-1', count: 3, height: 9 };
    const page = { sessions, from: 'day-1', isLast: false };
    expect(withPage([inner], 'day-2', page)).toEqual([{ ...inner, count: 1 }]);
  });

  it('are drawn in view and near it; the others are only as tall as they are', () => {
    const drawn = segmentsOf(LONG, { top: 8000, bottom: 8800 }, NONE);
    expect(drawn.map(({ key, gap }) => gap ?? key)).toEqual([6000, 'day-3', 'day-4', 10_800]);
  });

  it('are drawn as far as the view reaches on either side', () => {
    const drawn = segmentsOf(LONG, { top: 7900, bottom: 9200 }, NONE);
    expect(drawn.map(({ key, gap }) => gap ?? key)).toEqual([
      6000,
      'day-3',
      'day-4',
      'day-5',
      8800,
    ]);
  });

  it('are drawn while they are held, wherever the view is', () => {
    const drawn = segmentsOf(LONG, { top: 16_500, bottom: 17_300 }, new Set([null]));
    const keys = drawn.map(({ key, gap }) => gap ?? key);
    expect(keys).toEqual(['newest', 12_000, 'day-7', 'day-8', 'day-9', UNDRAWN]);
  });

  it('keep the whole list as tall as it is, whatever is drawn', () => {
    const total = 20_000 + UNDRAWN;
    for (const top of [0, 999, 5000, 19_000]) {
      const drawn = segmentsOf(LONG, { top, bottom: top + 800 }, NONE);
      const sum = drawn.reduce((all, { range, gap }) => all + (gap ?? range.height ?? UNDRAWN), 0);
      expect(sum).toBe(total);
    }
  });

  it('have others beside them, but for those known to be empty', () => {
    const ranges = LONG.map((range, index) => (index === 3 ? { ...range, count: 0 } : range));
    expect(besideOf(ranges, 'day-2', 'older')?.before).toBe('day-4');
    expect(besideOf(ranges, 'day-4', 'newer')?.before).toBe('day-2');
    expect(besideOf(ranges, 'day-9', 'older')?.before).toBe('day-10');
    expect(besideOf(ranges, 'day-10', 'older')).toBeUndefined();
    expect(besideOf(ranges, null, 'newer')).toBeUndefined();
  });

  it('know where each of them ends', () => {
    expect(bottomOf(LONG, null)).toBe(2000);
    expect(bottomOf(LONG, 'day-3')).toBe(8000);
    expect(bottomOf(LONG, 'day-10')).toBe(20_000 + UNDRAWN);
  });
});
