import { aRecord } from './record.builder';
import { joinedRun, sessionsOf } from './joined-run';
import { SessionRecord } from './record';

function aPart(minute: number, told: Partial<SessionRecord> = {}): SessionRecord {
  return aRecord({
    id: `part-${minute}`,
    routine: 'desk-break',
    routineRun: 'run',
    startedAt: `2026-11-23T21:${minute}:00.000+01:00`,
    endedAt: `2026-11-23T21:${minute + 5}:00.000+01:00`,
    painBefore: null,
    painAfter: null,
    ...told,
  });
}

const FIRST = aPart(10, {
  painBefore: 6,
  sides: { left: 70, right: 80 },
  activeSeconds: 200,
  knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }],
});
const LAST = aPart(16, {
  technique: 'middle-finger',
  painAfter: 3,
  sides: { left: 130, right: 140 },
  activeSeconds: 300,
  plannedSeconds: 357,
  soreAfter: 'little',
  note: 'Better',
});

describe('joinedRun', () => {
  it('tells of all parts together, rated before the first and after the last', () => {
    expect(joinedRun([FIRST, LAST])).toEqual({
      ...FIRST,
      endedAt: LAST.endedAt,
      activeSeconds: 500,
      plannedSeconds: 590,
      sides: { left: 200, right: 220 },
      painAfter: 3,
      soreAfter: 'little',
      note: 'Better',
    });
  });

  it('gives a single record as it is', () => {
    expect(joinedRun([FIRST])).toBe(FIRST);
  });

  // nothing-lost: run-edited-2
  it('loses no note that stands on another part than the last', () => {
    const noted = { ...FIRST, note: 'Stiff' };
    expect(joinedRun([noted, LAST]).note).toBe('Stiff\n\nBetter');
    expect(joinedRun([noted, { ...LAST, note: ' ' }]).note).toBe('Stiff');
  });

  it('ended as its last part did, or was interrupted in any', () => {
    const early: SessionRecord = { ...FIRST, outcome: 'ended-early' };
    expect(joinedRun([early, LAST]).outcome).toBe('completed');
    expect(joinedRun([FIRST, { ...LAST, outcome: 'ended-early' }]).outcome).toBe('ended-early');
    expect(joinedRun([{ ...FIRST, outcome: 'interrupted' }, LAST]).outcome).toBe('interrupted');
  });

  it('keeps every knot, at its time in the run, and the soreness told of any part', () => {
    const knot = { side: 'left', x: 0.4, y: 0.24, at: 5 } as const;
    const joined = joinedRun([
      { ...FIRST, soreAfter: 'much' },
      { ...LAST, knots: [knot], soreAfter: null },
    ]);
    expect(joined.knots).toEqual([...FIRST.knots, { ...knot, at: 205 }]);
    expect(joined.soreAfter).toBe('much');
  });
});

describe('sessionsOf', () => {
  it('puts the parts of a run together in the order they were begun, and leaves others alone', () => {
    const alone = aRecord({ id: 'alone' });
    const another = aPart(30, { routineRun: 'another' });
    expect(sessionsOf([LAST, alone, another, FIRST])).toEqual([[FIRST, LAST], [alone], [another]]);
  });

  it('orders parts by the instant, not by the text of their stamps, and those of one instant by id', () => {
    const travelled = aPart(16, { id: 'a', startedAt: '2026-11-23T19:05:00.000-01:00' });
    expect(sessionsOf([LAST, travelled])).toEqual([[travelled, LAST]]);
    const same = { ...FIRST, id: 'part-0' };
    expect(sessionsOf([FIRST, same])).toEqual([[same, FIRST]]);
  });

  it('takes no session for a run of the same id', () => {
    const run = aPart(10, { routineRun: 'x' });
    expect(sessionsOf([aRecord({ id: 'x' }), run]).length).toBe(2);
  });
});
