import fc from 'fast-check';
import { canonicalText } from './canonical';
import { aRecord } from './record.builder';
import { fileRecord, LoggedSession } from './log-file';
import { planMerge, routinesToTake } from './merge';

type Log = ReadonlyMap<string, LoggedSession>;

const EARLIER = '2026-11-23T20:00:00.000Z';
const LATER = '2026-11-23T20:00:00.001Z';

function logOf(...sessions: readonly LoggedSession[]): Log {
  return new Map(sessions.map((session) => [session.id, session]));
}

function merged(log: Log, file: Log): Log {
  return new Map([...log, ...logOf(...planMerge(log, file.values()).sessions)]);
}

/** All of a log as files have it, whatever the order it came in. */
function textOf(log: Log): string {
  return canonicalText(
    [...log.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((session) => fileRecord(session)),
  );
}

/** Logs that meet: few ids, few times, few notes. */
const anyLog: fc.Arbitrary<Log> = fc
  .array(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        updatedAt: fc.constantFrom(EARLIER, LATER),
        note: fc.constantFrom('', 'x', 'y'),
        deleted: fc.boolean(),
      })
      .map(aRecord),
  )
  .map((sessions) => logOf(...sessions));

describe('merging a file into the log', () => {
  const stored = aRecord({ id: 'a', updatedAt: EARLIER, note: 'm' });
  const gone = aRecord({ id: 'gone', updatedAt: EARLIER, deleted: true });
  const log = logOf(stored, gone);
  const cases = [
    { of: 'one the log has not', is: 'new', session: aRecord({ id: 'b' }) },
    { of: 'a later one', is: 'newer', session: { ...stored, updatedAt: LATER, note: 'a' } },
    {
      of: 'a later deletion',
      is: 'deleted',
      session: { ...stored, updatedAt: LATER, deleted: true },
    },
    { of: 'an unknown deletion', is: 'deleted', session: aRecord({ id: 'b', deleted: true }) },
    {
      of: 'a later deletion of a deleted one',
      is: 'newer',
      session: { ...gone, updatedAt: LATER },
    },
    { of: 'the same', is: 'unchanged', session: { ...stored } },
    {
      of: 'an earlier one',
      is: 'unchanged',
      session: { ...stored, updatedAt: '2025-01-01T00:00:00.000Z' },
    },
    { of: 'the greater text of the same time', is: 'newer', session: { ...stored, note: 'z' } },
    { of: 'the lesser text of the same time', is: 'unchanged', session: { ...stored, note: 'a' } },
    { of: 'the same with derived members', is: 'unchanged', session: { ...stored, _z: 1 } },
  ] as const;

  for (const { of, is, session } of cases) {
    it(`tells ${of} as ${is}`, () => {
      const none = { new: 0, newer: 0, deleted: 0, unchanged: 0, stayDeleted: 0 };
      const plan = planMerge(log, [session]);
      expect(plan.counts).toEqual({ ...none, [is]: 1 });
      expect(plan.sessions).toEqual(is === 'unchanged' ? [] : [session]);
    });
  }

  // nothing-lost: other-people-s-files-4
  it('counts what was deleted here and stays so, though the file still has it', () => {
    const deleted = { ...stored, deleted: true };
    const earlier = '2025-01-01T00:00:00.000Z';
    const here = new Map([[stored.id, deleted]]);
    const counts = (session: LoggedSession) => planMerge(here, [session]).counts;
    expect(counts({ ...stored, updatedAt: earlier })).toEqual(
      jasmine.objectContaining({ unchanged: 1, stayDeleted: 1 }),
    );
    expect(counts({ ...deleted, updatedAt: earlier })).toEqual(
      jasmine.objectContaining({ unchanged: 1, stayDeleted: 0 }),
    );
    expect(counts({ ...stored, updatedAt: LATER })).toEqual(
      jasmine.objectContaining({ newer: 1, stayDeleted: 0 }),
    );
  });

  it('compares times, not their text', () => {
    const sameMoment = { ...stored, updatedAt: '2026-11-23T21:00:00.001+01:00' };
    expect(planMerge(log, [sameMoment]).counts.newer).toBe(1);
  });

  it('commutes', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(textOf(merged(a, b))).toBe(textOf(merged(b, a)));
      }),
    );
  });

  it('associates', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(textOf(merged(merged(a, b), c))).toBe(textOf(merged(a, merged(b, c))));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const once = merged(a, b);
        expect(planMerge(once, b.values()).sessions).toEqual([]);
        expect(planMerge(once, once.values()).sessions).toEqual([]);
      }),
    );
  });

  it('never brings back what was deleted later than it was changed', () => {
    fc.assert(
      fc.property(anyLog, (file) => {
        const deletion = aRecord({ id: 'a', updatedAt: '2026-11-23T20:00:00.002Z', deleted: true });
        expect(merged(logOf(deletion), file).get('a')).toBe(deletion);
        expect(merged(file, logOf(deletion)).get('a')).toBe(deletion);
      }),
    );
  });
});

describe('merging routines', () => {
  const routine = {
    id: 'r',
    name: 'Evening',
    parts: ['dragging'],
    updatedAt: EARLIER,
    deleted: false,
  };
  const log = new Map([[routine.id, routine]]);
  const cases = [
    { of: 'one the log has not', given: { ...routine, id: 's' }, taken: true },
    { of: 'a later one', given: { ...routine, updatedAt: LATER, deleted: true }, taken: true },
    {
      of: 'an earlier one',
      given: { ...routine, updatedAt: '2025-01-01T00:00:00.000Z' },
      taken: false,
    },
    { of: 'the same', given: { ...routine }, taken: false },
    { of: 'the greater text of the same time', given: { ...routine, name: 'Z' }, taken: true },
    { of: 'the lesser text of the same time', given: { ...routine, name: 'A' }, taken: false },
  ];
  for (const { of, given, taken } of cases) {
    it(`${taken ? 'takes' : 'leaves'} ${of}`, () => {
      expect(routinesToTake(log, [given])).toEqual(taken ? [given] : []);
    });
  }
});

describe('the canonical text', () => {
  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('sorts members at every depth, and knows __proto__ as a member', () => {
    const value = JSON.parse(
      '{"b":[{"d":1,"c":null}],"__proto__":{"x":1},"a":"\\u20ac"}',
    ) as unknown;
    expect(canonicalText(value)).toBe('{"__proto__":{"x":1},"a":"€","b":[{"c":null,"d":1}]}');
  });
});
