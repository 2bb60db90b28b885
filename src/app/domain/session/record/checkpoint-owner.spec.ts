import { aRecord } from '../../log/record.builder';
import { begin } from '../state/begin';
import { Checkpoint, checkpointOf } from './checkpoint';
import { mayWrite, nextCheckpoint, Saving, sessionOf, SessionSave } from './checkpoint-owner';
import { aPlan } from '../plan/plan.builder';

const BEGAN = Date.UTC(2026, 10, 23, 20);

function aCheckpoint(recordId: string, epoch = BEGAN): Checkpoint {
  const plan = { ...aPlan(), parts: [{ technique: 'dragging' as const, recordId }] };
  return checkpointOf(begin(plan, null, 0, epoch), 'then');
}

function aSave(change: Partial<SessionSave> = {}): SessionSave {
  const records = [aRecord({ id: 'mine', startedAt: '2026-11-23T20:00:00.000Z' })];
  return { records, checkpoint: null, begins: false, ...change };
}

const MINE = aCheckpoint('mine');
const OTHER = aCheckpoint('other');

describe('sessionOf', () => {
  it('names the session of a checkpoint, and nothing of what no Unknot wrote', () => {
    expect(sessionOf(MINE)).toBe('mine');
    expect(sessionOf(null)).toBeNull();
    expect(sessionOf({} as Checkpoint)).toBeNull();
  });
});

// nothing-lost: two-tabs-8
describe('nextCheckpoint', () => {
  const earlier = aCheckpoint('other', BEGAN - 1000);
  const later = aCheckpoint('other', BEGAN + 1000);
  const cases: readonly (readonly [
    string,
    Checkpoint | null,
    Partial<Saving>,
    Checkpoint | null,
  ])[] = [
    [
      'a session that begins takes the place of another, whatever the clocks say',
      later,
      { checkpoint: MINE, begins: true },
      MINE,
    ],
    [
      'a session that waited leaves one begun since',
      later,
      { checkpoint: MINE, begins: true, hasWaited: true },
      later,
    ],
    [
      'a session that waited takes the place of an earlier one',
      earlier,
      { checkpoint: MINE, begins: true, hasWaited: true },
      MINE,
    ],
    ['a session ends its own', MINE, {}, null],
    ['a session replaces its own', MINE, { checkpoint: OTHER }, OTHER],
    ['the end of a session leaves another`s', OTHER, {}, OTHER],
    ['a session that goes on leaves another`s', OTHER, { checkpoint: MINE }, OTHER],
    [
      'a session that begins takes the place of an earlier one',
      earlier,
      { checkpoint: MINE, begins: true },
      MINE,
    ],
    ['a session that was never written ends an earlier one', earlier, { begins: true }, null],
    ['a session that was never written leaves a later one', later, { begins: true }, later],
    [
      'of what cannot be told whose it is, a beginning takes the place',
      { ...MINE, state: {} as never },
      { checkpoint: MINE, begins: true },
      MINE,
    ],
    [
      'a session that waited takes the place of one begun at the same moment',
      OTHER,
      { checkpoint: MINE, begins: true, hasWaited: true },
      MINE,
    ],
    ['a save of no record is nobody`s own', MINE, { records: [] }, MINE],
    [
      'a session that waited, of which it cannot be told when it began, takes the place',
      later,
      { checkpoint: MINE, begins: true, hasWaited: true, records: [] },
      MINE,
    ],
    ...[undefined, {}, { parts: [] }].map(
      (state) =>
        [
          `a session that waited takes the place of what cannot be told: ${JSON.stringify(state)}`,
          { ...later, state: state as never },
          { checkpoint: MINE, begins: true, hasWaited: true },
          MINE,
        ] as const,
    ),
    ['where there is none, it is put', null, { checkpoint: MINE }, MINE],
  ];
  for (const [what, stored, change, next] of cases) {
    it(what, () =>
      expect(nextCheckpoint(stored, { ...aSave(), hasWaited: false, ...change })).toBe(next),
    );
  }
});

// nothing-lost: back-forward-cache-2
describe('mayWrite', () => {
  const next = aRecord({ id: 'mine', updatedAt: '2026-11-23T20:05:00.000Z' });
  const older = { updatedAt: '2026-11-23T20:04:00.000Z' };
  const same = { updatedAt: next.updatedAt };
  const newer = { updatedAt: '2026-11-23T20:06:00.000Z' };
  type Case = readonly [
    string,
    Partial<Saving>,
    { readonly updatedAt: string } | null,
    Checkpoint | null,
    boolean,
  ];
  const cases: readonly Case[] = [
    ['its own, whatever the clocks say', { checkpoint: MINE }, newer, MINE, true],
    ['its own that is gone', { checkpoint: MINE }, null, MINE, true],
    ['its own that is gone, and waited', { checkpoint: MINE, hasWaited: true }, null, MINE, true],
    [
      'its own that waited, where the log has newer',
      { checkpoint: MINE, hasWaited: true },
      newer,
      MINE,
      false,
    ],
    ['its own end that waited, whatever the clocks say', { hasWaited: true }, newer, MINE, true],
    ['one that is over, unchanged', {}, same, null, true],
    ['one that is over, older', {}, older, OTHER, true],
    ['one that is over, changed since', {}, newer, null, false],
    ['a first write over anything', { begins: true }, newer, null, true],
    [
      'a first write that waited, over what is newer',
      { begins: true, hasWaited: true },
      newer,
      null,
      false,
    ],
    ['a first write of nothing there', { begins: true, hasWaited: true }, null, OTHER, true],
    ['what was erased, after the end', {}, null, null, false],
    ['what was erased, of a session that runs', { checkpoint: MINE }, null, null, true],
    [
      'what was erased, put aside by a frozen window',
      { checkpoint: MINE, hasWaited: true },
      null,
      null,
      false,
    ],
    ['what is gone, where another session runs', { checkpoint: MINE }, null, OTHER, false],
  ];
  for (const [what, change, record, stored, may] of cases) {
    it(`${may ? 'writes' : 'leaves'} ${what}`, () => {
      const save = { ...aSave(), hasWaited: false, ...change };
      expect(mayWrite(next, record, stored, save)).toBe(may);
    });
  }
});
