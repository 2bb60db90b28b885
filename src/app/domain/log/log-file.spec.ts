import fc from 'fast-check';
import { anyRecord } from './record.arbitrary';
import { aRecord } from './record.builder';
import { LoggedSession, logFile } from './log-file';
import { SessionRecord } from './record';
import { idInFile } from './session-address';

const EXPORTED_AT = '2026-11-23T20:15:00.000Z';

interface ParsedFile {
  readonly sessions: readonly Record<string, unknown>[];
  readonly routines: readonly unknown[];
}

async function chunksOf(
  pages: readonly (readonly LoggedSession[])[],
  exportedAt = EXPORTED_AT,
): Promise<readonly string[]> {
  const chunks: string[] = [];
  for await (const chunk of logFile({ sessions: pages, routines: [], exportedAt }))
    chunks.push(chunk);
  return chunks;
}

async function textOf(...sessions: readonly LoggedSession[]): Promise<string> {
  return (await chunksOf([sessions])).join('');
}

async function parsed(...sessions: readonly LoggedSession[]): Promise<ParsedFile> {
  return JSON.parse(await textOf(...sessions)) as ParsedFile;
}

describe('the log file', () => {
  it('is headed as the contract says', async () => {
    const file = JSON.parse(await textOf()) as object;
    expect(file).toEqual({
      format: 'unknot-log',
      version: 1,
      exportedAt: EXPORTED_AT,
      sessions: [],
      routines: [],
    });
  });

  it('holds the if-then plan where there is one, its parts in their order and unknown members behind them', async () => {
    const plan = {
      mood: 'calm',
      updatedAt: EXPORTED_AT,
      instead: 'i',
      andIf: 'a',
      then: 't',
      if: 'x',
      _derived: 1,
    };
    let text = '';
    const content = { sessions: [], routines: [], exportedAt: EXPORTED_AT };
    for await (const chunk of logFile({ ...content, plan })) text += chunk;
    const file = JSON.parse(text) as { plan: object };
    expect(JSON.stringify(file.plan)).toBe(
      `{"if":"x","then":"t","andIf":"a","instead":"i","updatedAt":"${EXPORTED_AT}","mood":"calm"}`,
    );
  });

  it('has the members of a session in the order of the contract, however they were stored', async () => {
    const stored = Object.fromEntries(
      Object.entries(aRecord()).reverse(),
    ) as unknown as SessionRecord;
    const [session] = (await parsed(stored)).sessions;
    expect(Object.keys(session ?? {})).toEqual(Object.keys(aRecord()));
    expect(await textOf(stored)).toBe(await textOf(aRecord()));
  });

  it('has another id in the place of one it may not have, and every other as it is', async () => {
    const ids = ['..', 'x'.repeat(201), 'x'.repeat(200)];
    const { sessions } = await parsed(...ids.map((id) => aRecord({ id })));
    expect(sessions.map(({ id }) => id)).toEqual(ids.map(idInFile));
    expect(await textOf(aRecord({ id: '..' }))).toContain('{"id":"~002e002e","technique"');
  });

  it('has the places of knots and the sides in one order too', async () => {
    const told = aRecord({
      sides: { right: 2, left: 1 },
      knots: [{ at: 75, y: 0.24, x: 0.6, side: 'right' }],
    });
    const text = await textOf(told);
    expect(text).toContain('"sides":{"left":1,"right":2}');
    expect(text).toContain('"knots":[{"side":"right","x":0.6,"y":0.24,"at":75}]');
  });

  it('is the same to the last character, a session a line', async () => {
    const gone = { technique: 'dragging', startedAt: 'x', updatedAt: 'y', deleted: true } as const;
    const text = await textOf({ id: 'a', ...gone }, { id: 'b', ...gone });
    const line = (id: string): string => JSON.stringify({ id, ...gone });
    const head = `{"format":"unknot-log","version":1,"exportedAt":"${EXPORTED_AT}","sessions":[`;
    expect(text).toBe(`${head}\n${line('a')},\n${line('b')}\n],"routines":[\n]}\n`);
  });

  it('gives back a damaged session as it is', async () => {
    const { sides: _sides, knots: _knots, ...rest } = aRecord();
    const odd = ['none', 5, null, [1, 2]].map((sides) => ({
      ...rest,
      sides,
      knots: [null, 5, [1], { about: 'x', at: 75 }],
    })) as unknown as readonly LoggedSession[];
    expect((await parsed(rest, ...odd)).sessions as unknown).toEqual([rest, ...odd]);
    expect(await textOf(...odd)).toContain('"knots":[null,5,[1],{"at":75,"about":"x"}]');
  });

  it('gives back what a later version added, behind the rest and by name', async () => {
    const later = { ...aRecord(), zest: [1, { b: 2 }], mood: 'calm' };
    const [session] = (await parsed(later)).sessions;
    expect(Object.keys(session ?? {}).slice(-2)).toEqual(['mood', 'zest']);
    expect(session?.['zest']).toEqual([1, { b: 2 }]);
  });

  it('takes a member named __proto__ for a member like any other', async () => {
    const sides = JSON.parse(
      '{"left":1,"right":2,"__proto__":{"left":9}}',
    ) as SessionRecord['sides'];
    expect(await textOf(aRecord({ sides }))).toContain(
      '"sides":{"left":1,"right":2,"__proto__":{"left":9}}',
    );
  });

  it('leaves out what is derived', async () => {
    expect(await textOf({ ...aRecord(), _day: '2026-11-23' } as SessionRecord)).not.toContain(
      '_day',
    );
  });

  it('has of a deleted session nothing but its deletion, even while Undo is offered', async () => {
    const deleted = {
      ...aRecord({ id: 'a', deleted: true, note: 'private' }),
      _removed: 1,
      mood: 'calm',
    } as SessionRecord;
    expect((await parsed(deleted)).sessions).toEqual([
      {
        id: 'a',
        technique: 'dragging',
        startedAt: '2026-11-23T21:02:11.000+01:00',
        updatedAt: '2026-11-23T20:06:19.000Z',
        deleted: true,
      },
    ]);
  });

  it('carries own routines along', async () => {
    const routines = ['x', 'y'].map((id) => ({
      id,
      name: 'Evening',
      parts: ['lying-down'],
      updatedAt: EXPORTED_AT,
      deleted: false,
    }));
    let text = '';
    for await (const chunk of logFile({
      sessions: [],
      routines: [routines],
      exportedAt: EXPORTED_AT,
    }))
      text += chunk;
    expect((JSON.parse(text) as ParsedFile).routines).toEqual(routines);
  });

  it('parsed again is the same log, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 20 }), async (records) => {
        expect((await parsed(...records)).sessions as unknown).toEqual(records);
      }),
    );
  });

  it('is the same text for the same log, however it came in pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyRecord, { maxLength: 5 }), { maxLength: 5 }),
        async (pages) => {
          expect((await chunksOf(pages)).join('')).toBe(await textOf(...pages.flat()));
        },
      ),
    );
  });

  it('ends a chunk once it is long enough', async () => {
    const tail = '\n],"routines":[\n]}\n';
    const room = 65_536 - (await textOf(aRecord({ note: '' }))).length + tail.length;
    const full = await chunksOf([[aRecord({ note: 'x'.repeat(room) })]]);
    expect(full.map(({ length }) => length)).toEqual([65_536, tail.length]);
    const notFull = await chunksOf([[aRecord({ note: 'x'.repeat(room - 1) })]]);
    expect(notFull.length).toBe(1);
  });

  it('of 10,000 sessions comes in bounded chunks', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => aRecord({ id: `s-${index}` }));
    const chunks = await chunksOf([many]);
    const longest = Math.max(...chunks.map(({ length }) => length));
    expect(chunks.length).toBeGreaterThan(50);
    expect(longest).toBeLessThan(70_000);
    expect(Math.min(...chunks.slice(0, -1).map(({ length }) => length))).toBeGreaterThan(65_535);
    expect((JSON.parse(chunks.join('')) as ParsedFile).sessions.length).toBe(10_000);
  });
});
