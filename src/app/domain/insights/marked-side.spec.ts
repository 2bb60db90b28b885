import { aRecord } from '../log/record.builder';
import { Knot, SessionRecord } from '../log/record';
import { marksBySide, recentlyMarked, sideWithMoreMarks } from './marked-side';

const LEFT: Knot = { side: 'left', x: 0.4, y: 0.24, at: 20 };
const RIGHT: Knot = { side: 'right', x: 0.6, y: 0.24, at: 20 };

function marked(knots: readonly Knot[], told: Partial<SessionRecord> = {}): SessionRecord {
  return aRecord({ technique: 'middle-finger', knots, ...told });
}

describe('sideWithMoreMarks', () => {
  for (const [knots, expected] of [
    [[], null],
    [[LEFT], 'left'],
    [[RIGHT], 'right'],
    [[LEFT, RIGHT], null],
    [[LEFT, RIGHT, RIGHT], 'right'],
  ] as const) {
    it(`of ${knots.map(({ side }) => side).join(', ') || 'no marks'} is ${expected ?? 'none'}`, () => {
      expect(sideWithMoreMarks([marked(knots)])).toBe(expected);
    });
  }

  it('counts over sessions, and none that was deleted', () => {
    const records = [marked([LEFT]), marked([RIGHT, RIGHT], { deleted: true }), marked([LEFT])];
    expect(marksBySide(records)).toEqual({ left: 2, right: 0 });
  });
});

describe('recentlyMarked', () => {
  for (const [startedAt, counts] of [
    ['2026-11-30T09:00:00.000+01:00', true],
    ['2026-11-03T00:00:00.000+01:00', true],
    ['2026-11-02T23:59:00.000+01:00', false],
    ['2026-12-02T09:00:00.000+13:00', true],
    ['2099-01-01T09:00:00.000+01:00', false],
  ] as const) {
    it(`${counts ? 'takes' : 'leaves out'} what was marked on ${startedAt}`, () => {
      expect(recentlyMarked([marked([LEFT], { startedAt })], '2026-11-30').length).toBe(
        counts ? 1 : 0,
      );
    });
  }

  it('leaves out sessions without marks, and deleted ones', () => {
    const startedAt = '2026-11-30T09:00:00.000+01:00';
    const records = [marked([], { startedAt }), marked([LEFT], { startedAt, deleted: true })];
    expect(recentlyMarked(records, '2026-11-30')).toEqual([]);
  });
});
