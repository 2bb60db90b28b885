import { aRecord } from '../../domain/log/record.builder';
import { logFile, LoggedSession } from '../../domain/log/log-file';
import { CheckedFile, checkLogFile } from './check-log-file';

const HEAD = { format: 'unknot-log', version: 1, exportedAt: '2026-11-23T20:15:00.000Z' };

/** The checks run to their end in one go. */
function checked(text: string): CheckedFile {
  const checks = checkLogFile(text);
  for (;;) {
    const { done, value } = checks.next();
    if (done) return value;
  }
}

/** Stands for a list in a list in a list. */
const nested = (levels: number): string => `nested ${levels}`;

function textOf(...sessions: readonly unknown[]): string {
  // Nested lists are written out here: JSON.stringify has no room on the stack for them.
  return JSON.stringify({ ...HEAD, sessions, routines: [] }).replace(
    /"nested (\d+)"/,
    (_, levels) => '['.repeat(Number(levels)) + ']'.repeat(Number(levels)),
  );
}

describe('checking a log file', () => {
  it('gives back what was exported, unknown members too', async () => {
    const sessions: readonly LoggedSession[] = [
      {
        ...aRecord({ id: 'a', note: '<img src=x onerror=alert(1)> \ud800' }),
        mood: 'calm',
      } as LoggedSession,
      aRecord({ id: 'b', knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }] }),
    ];
    let text = '';
    for await (const chunk of logFile({
      sessions: [sessions],
      routines: [],
      exportedAt: HEAD.exportedAt,
    }))
      text += chunk;
    expect(checked(text)).toEqual({ ok: true, sessions, routines: [], plan: null });
  });

  it('takes what an Unknot to come may nest', () => {
    expect(checked(textOf({ ...aRecord(), mood: nested(50) })).ok).toBe(true);
  });

  it('takes a deletion that is down to its remains', () => {
    const { id, technique, startedAt, updatedAt } = aRecord();
    expect(checked(textOf({ id, technique, startedAt, updatedAt, deleted: true })).ok).toBe(true);
  });

  for (const [what, text, kind] of [
    ['an empty file', '', 'no-json'],
    ['a file cut off', textOf(aRecord()).slice(0, -20), 'no-json'],
    ['a bare NaN', '{"format":"unknot-log","version":NaN}', 'no-json'],
    ['another JSON', '[1,2]', 'other'],
    ['null', 'null', 'other'],
    ['a log of another kind', JSON.stringify({ ...HEAD, format: 'unknot' }), 'other'],
    ['a later version', JSON.stringify({ format: 'unknot-log', version: 2, all: 'new' }), 'later'],
  ] as const) {
    it(`refuses ${what} as ${kind}`, () => {
      expect(checked(text)).toEqual({ ok: false, trouble: { kind } });
    });
  }

  for (const [what, head, member] of [
    // nothing-lost: other-people-s-files-2
    ['no list of sessions', { routines: [] }, 'sessions'],
    ['sessions that are no list', { sessions: {}, routines: [] }, 'sessions'],
    ['routines that are no list', { sessions: [], routines: null }, 'routines'],
    ['a plan of one part', { sessions: [], plan: { if: 'x' } }, 'plan'],
    [
      'a plan without a date',
      { sessions: [], plan: { if: '', then: '', andIf: '', instead: '', updatedAt: 'today' } },
      'plan',
    ],
    ['a plan that is no object', { sessions: [], plan: 'rest' }, 'plan'],
    ['no version', { version: undefined, sessions: [] }, 'version'],
    ['a version that is no number', { version: '1', sessions: [] }, 'version'],
  ] as const) {
    it(`refuses a log with ${what}, and says which member it is`, () => {
      expect(checked(JSON.stringify({ ...HEAD, ...head }))).toEqual({
        ok: false,
        trouble: { kind: 'head', member },
      });
    });
  }

  it('keeps a plan just as it is, and takes none for none', () => {
    const plan = {
      if: 'it is noon',
      then: 'Dragging',
      andIf: '',
      instead: '',
      updatedAt: '2026-11-23T20:08:20.120Z',
      mood: { calm: 1 },
    };
    const read = (told: unknown): unknown => {
      const file = checked(JSON.stringify({ ...HEAD, sessions: [], plan: told }));
      return file.ok ? file.plan : file.trouble;
    };
    expect(read(plan)).toEqual(plan);
    expect(read(null)).toBeNull();
    let deep: unknown = 1;
    for (let level = 0; level < 150; level += 1) deep = [deep];
    expect(read({ ...plan, mood: deep })).toEqual({ kind: 'head', member: 'plan' });
  });

  const withRoutines = (...routines: readonly object[]): string =>
    JSON.stringify({
      ...HEAD,
      sessions: [],
      routines: routines.map((told) => ({
        id: 'r',
        name: 'Evening',
        parts: [],
        updatedAt: '2026-11-23T20:08:20.120Z',
        deleted: false,
        ...told,
      })),
    });

  for (const [what, parts] of [
    ['no parts', []],
    ['200 parts', Array(200).fill({ technique: 'dragging', setup: {}, transitionSeconds: 20 })],
    ['a technique to come', [{ technique: 'humming', sound: 'm' }]],
    ['parts of wrong types', [7, null, 'dragging', { technique: 'dragging', setup: [] }]],
  ] as [string, unknown[]][]) {
    it(`keeps a routine of ${what} just as it is`, () => {
      const file = checked(withRoutines({ parts }));
      expect(file.ok && file.routines[0]?.parts).toEqual(parts);
    });
  }

  for (const [what, told, member] of [
    ['no list of parts', { parts: 'dragging' }, 'parts'],
    ['no name', { name: 7 }, 'name'],
    ['no date', { updatedAt: 'today' }, 'updatedAt'],
    ['the id of a built-in one', { id: 'desk-break' }, 'id'],
  ] as [string, object, string][]) {
    it(`refuses a routine with ${what}, and says where`, () => {
      const trouble = { kind: 'bad', list: 'routines', record: 2, member };
      expect(checked(withRoutines({}, { id: 's', ...told }))).toEqual({
        ok: false,
        trouble,
      } as never);
    });
  }

  it('refuses a file that has one routine twice', () => {
    const trouble = { kind: 'twice', list: 'routines', record: 2, member: 'id' };
    expect(checked(withRoutines({}, {}))).toEqual({ ok: false, trouble } as never);
  });

  // nothing-lost: other-people-s-files-2
  it('takes a log without routines as one that has none', () => {
    const sessions = [aRecord()];
    expect(checked(JSON.stringify({ ...HEAD, sessions }))).toEqual({
      ok: true,
      sessions,
      routines: [],
      plan: null,
    });
  });

  it('takes any other id, whatever its address will be', () => {
    const ids = ['a/b', 'a?b', 'a#b', '100%', 'insights', 'new', '💆'.repeat(200)];
    expect(checked(textOf(...ids.map((id) => aRecord({ id })))).ok).toBeTrue();
  });

  for (const [told, member] of [
    [{ painAfter: 11 }, 'painAfter'],
    [{ painBefore: '3' }, 'painBefore'],
    [{ technique: 'other' }, 'technique'],
    [{ startedAt: 'yesterday' }, 'startedAt'],
    [{ startedAt: '2026-02-31T10:00:00+00:00' }, 'startedAt'],
    [{ startedAt: '2026-11-23T24:00:00.000+00:00' }, 'startedAt'],
    [{ startedAt: '2026-99-99T10:00:00Z' }, 'startedAt'],
    [{ id: '' }, 'id'],
    [{ id: '.' }, 'id'],
    [{ id: '..' }, 'id'],
    [{ id: '\ud800' }, 'id'],
    [{ id: 'x'.repeat(201) }, 'id'],
    [{ routineRun: '' }, 'routineRun'],
    [{ knots: [{ side: 'left', x: 0.9, y: 0.2, at: 1 }] }, 'knots.0.side'],
    [{ knots: [{ side: 'left', x: 0.5, y: 0.2, at: 1 }] }, 'knots.0.side'],
    [{ startedAt: '+099999-01-01T00:00:00Z' }, 'startedAt'],
    [{ updatedAt: '9999-12-31T23:59:59.999Z' }, 'updatedAt'],
    [{ startedAt: '3000-01-01T00:00:00Z' }, 'startedAt'],
    [{ mood: nested(5000) }, 'mood'],
    [{ sides: { left: 1 } }, 'sides.right'],
    [{ sides: { left: 9_000_000_000, right: 0 } }, 'sides.left'],
    [{ activeSeconds: 99_999_999 }, 'activeSeconds'],
    [{ plannedSeconds: 86_401 }, 'plannedSeconds'],
    [{ knots: [{ side: 'right', x: 0.6, y: 0, at: 86_401 }] }, 'knots.0.at'],
    [{ knots: [{ side: 'right', x: 2, y: 0, at: 1 }] }, 'knots.0.x'],
    [{ note: null }, 'note'],
    [{ deleted: 'yes' }, 'deleted'],
  ] as const) {
    // nothing-lost: other-people-s-files-5
    it(`says which record has a wrong ${member}`, () => {
      expect(checked(textOf(aRecord({ id: 'a' }), { ...aRecord(), ...told }))).toEqual({
        ok: false,
        trouble: { kind: 'bad', list: 'sessions', record: 2, member },
      });
    });
  }

  it('takes what the app writes where the clock is set back in a session, even by years', () => {
    const record = aRecord({ endedAt: '2020-01-01T10:00:00.000+01:00' });
    expect(checked(textOf(record)).ok).toBe(true);
  });

  it('refuses one id twice', () => {
    expect(checked(textOf(aRecord(), aRecord()))).toEqual({
      ok: false,
      trouble: { kind: 'twice', list: 'sessions', record: 2, member: 'id' },
    });
  });

  it('does nothing a member named __proto__ asks for', () => {
    const text = textOf(aRecord()).replace('"id"', '"__proto__":{"evil":1},"id"');
    expect(checked(text).ok).toBe(true);
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });

  it('tells how far it is, and can be given up', () => {
    const many = Array.from({ length: 401 }, (_, index) => aRecord({ id: String(index) }));
    const checks = checkLogFile(textOf(...many));
    const shares = Array.from({ length: 3 }, () => checks.next().value);
    expect(shares).toEqual([0, 200 / 401, 400 / 401]);
  });
});
