import * as fc from 'fast-check';
import {
  isByHand,
  recordByHand,
  retimed,
  sidesByHand,
  spanSeconds,
  workedSides,
} from './amendment';
import { aRecord } from './record.builder';

const START = '2026-11-23T21:00:00.000+01:00';
const END = '2026-11-23T21:10:00.000+01:00';

/** Ten minutes by hand. */
const BY_HAND = recordByHand(
  {
    technique: 'dragging',
    sides: 'both',
    startedAt: START,
    endedAt: END,
    painBefore: 5,
    painAfter: null,
    note: 'on the bus',
    knots: [{ side: 'left', x: 0.4, y: 0.24, at: 999 }],
  },
  'new-id',
  '2026-11-23T20:30:00.000Z',
);

describe('a session entered by hand', () => {
  it('is completed, just as planned, and says what was told', () => {
    expect(BY_HAND).toEqual({
      id: 'new-id',
      technique: 'dragging',
      routine: null,
      routineRun: null,
      startedAt: START,
      endedAt: END,
      activeSeconds: 600,
      plannedSeconds: 600,
      outcome: 'completed',
      sides: { left: 300, right: 300 },
      painBefore: 5,
      painAfter: null,
      soreAfter: null,
      knots: [{ side: 'left', x: 0.4, y: 0.24, at: 600 }],
      note: 'on the bus',
      updatedAt: '2026-11-23T20:30:00.000Z',
      deleted: false,
    });
  });

  it('gives each side half, or one side all', () => {
    expect(sidesByHand('both', 301)).toEqual({ left: 150, right: 151 });
    expect(sidesByHand('left', 301)).toEqual({ left: 301, right: 0 });
    expect(sidesByHand('right', 301)).toEqual({ left: 0, right: 301 });
  });

  it('is told from one that ran in the player, whose span holds its get-ready time', () => {
    expect(isByHand(BY_HAND)).toBeTrue();
    expect(isByHand(aRecord())).toBeFalse();
    expect(isByHand({ ...BY_HAND, outcome: 'ended-early' })).toBeFalse();
    expect(isByHand({ ...BY_HAND, plannedSeconds: 700 })).toBeFalse();
    expect(isByHand({ ...BY_HAND, sides: { left: 200, right: 300 } })).toBeFalse();
    expect(isByHand({ ...BY_HAND, endedAt: '2026-11-23T21:10:05.000+01:00' })).toBeFalse();
  });
});

describe('retimed', () => {
  const times = { startedAt: START, endedAt: END, activeSeconds: 466 };

  it('keeps the share of each side, and the plan', () => {
    expect(retimed(aRecord(), times)).toEqual({
      ...times,
      sides: { left: 150, right: 150 },
      knots: [],
      plannedSeconds: 233,
    });
  });

  it('gives a session that had no massage no side either', () => {
    const none = aRecord({ activeSeconds: 0, sides: { left: 0, right: 0 } });
    expect(retimed(none, times).sides).toEqual({ left: 0, right: 0 });
  });

  it('brings knots found after the new end to it, and leaves the others', () => {
    const knots = [
      { side: 'left', x: 0.4, y: 0.24, at: 40 },
      { side: 'right', x: 0.6, y: 0.24, at: 200 },
    ] as const;
    const short = retimed(aRecord({ knots }), { ...times, activeSeconds: 60 });
    expect(short.knots.map(({ at }) => at)).toEqual([40, 60]);
  });

  it('takes what was entered by hand as its own plan again', () => {
    const shorter = { startedAt: START, endedAt: '2026-11-23T21:05:00.000+01:00' };
    const change = retimed(BY_HAND, { ...shorter, activeSeconds: 300 });
    expect(change.plannedSeconds).toBe(300);
    expect(isByHand({ ...BY_HAND, ...change })).toBeTrue();
  });

  it('takes the second that two halves would share for the left side', () => {
    const record = aRecord({ activeSeconds: 2, sides: { left: 1, right: 1 } });
    expect(retimed(record, { ...times, activeSeconds: 1 }).sides).toEqual({ left: 1, right: 0 });
  });

  it('never counts more on the sides than there was massage', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999), (l, r, both, active) => {
        const record = aRecord({ activeSeconds: l + r + both, sides: { left: l, right: r } });
        const { sides } = retimed(record, { ...times, activeSeconds: active });
        return sides.left >= 0 && sides.right >= 0 && sides.left + sides.right <= active;
      }),
    );
  });
});

describe('spanSeconds and workedSides', () => {
  it('counts from the first moment to the last, over a change of zone', () => {
    expect(spanSeconds({ startedAt: START, endedAt: '2026-11-23T20:01:00.400+00:00' })).toBe(60);
    expect(spanSeconds({ startedAt: END, endedAt: START })).toBe(-600);
  });

  it('names the side that counted, both where none did', () => {
    expect(workedSides({ sides: { left: 1, right: 0 } })).toBe('left');
    expect(workedSides({ sides: { left: 0, right: 1 } })).toBe('right');
    expect(workedSides({ sides: { left: 1, right: 1 } })).toBe('both');
    expect(workedSides({ sides: { left: 0, right: 0 } })).toBe('both');
  });
});
