import fc from 'fast-check';
import Papa from 'papaparse';
import { CSV_HEADER, csvRow, FORMULA_START } from '../../domain/log/csv';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { StoredSession } from '../../store/log/stored-session';
import { CSV_COPY } from './csv-copy';

const HEADER = CSV_HEADER.join(',');

const EXPORTED_AT = '2026-11-23T20:15:00.000Z';

async function* inPages<T>(pages: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  yield* await Promise.resolve(pages);
}

async function chunksOf(
  ...pages: readonly (readonly StoredSession[])[]
): Promise<readonly string[]> {
  const chunks: string[] = [];
  for await (const chunk of CSV_COPY.text(
    { sessions: inPages(pages), routines: inPages<never>([]) },
    EXPORTED_AT,
  ))
    chunks.push(chunk);
  return chunks;
}

async function textOf(...sessions: readonly StoredSession[]): Promise<string> {
  return (await chunksOf(sessions)).join('');
}

/** As another program reads it: by the header, behind the mark that says UTF-8. */
async function cells(
  record: SessionRecord,
): Promise<Readonly<Record<(typeof CSV_HEADER)[number], string>>> {
  const { data, errors } = Papa.parse((await textOf(record)).slice(1));
  expect(errors).toEqual([]);
  expect(data.length).toBe(2);
  return Object.fromEntries(CSV_HEADER.map((name, index) => [name, data[1]?.[index]])) as Record<
    (typeof CSV_HEADER)[number],
    string
  >;
}

describe('the table', () => {
  it('begins with the mark of UTF-8 and the header, and is nothing else of an empty log', async () => {
    expect(await textOf()).toBe('\uFEFF' + HEADER);
  });

  it('has a row a session, ended as RFC 4180 has it', async () => {
    const text = await textOf(aRecord({ id: 'a' }), aRecord({ id: 'b' }));
    const row = (id: string) =>
      `${id},dragging,,2026-11-23T21:02:11.000+01:00,2026-11-23T21:06:19.000+01:00,233,233,completed,75,75,6,3,,,`;
    expect(text).toBe(`\uFEFF${HEADER}\r\n${row('a')}\r\n${row('b')}`);
  });

  it('leaves out what is deleted, and what no Unknot wrote', async () => {
    const text = await textOf(
      aRecord({ id: 'a', deleted: true }),
      { id: 'b', deleted: false } as SessionRecord,
      aRecord({ id: 'c' }),
    );
    expect(text.split('\r\n').length).toBe(2);
    expect(text).toContain('\r\nc,');
  });

  it('is one table however the log came in pages', async () => {
    const [a, b] = [aRecord({ id: 'a' }), aRecord({ id: 'b' })];
    expect((await chunksOf([a], [], [b])).join('')).toBe(await textOf(a, b));
    expect((await chunksOf([], [aRecord({ deleted: true })], [a, b])).join('')).toBe(
      await textOf(a, b),
    );
  });

  for (const note of [
    '=HYPERLINK("http://evil.test","x")',
    '=1\n2',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1',
  ])
    it(`makes the note ${JSON.stringify(note)} harmless with one apostrophe`, async () => {
      expect((await cells(aRecord({ note }))).note).toBe(`'${note}`);
    });

  it('read by another program gives the same fields, less the apostrophe of the guard', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.constantFrom('"', ',', '\r\n', '\n', ';', ' ', "'", '=', '\uFEFF'),
        fc.constantFrom('', '"', "'=1", 'a,b'),
        async (start, end, between, id) => {
          const note = start + between + end;
          const record = aRecord({ id: `x${id}`, note, painBefore: null, soreAfter: 'much' });
          const [header, row, ...rest] = strictlyRead((await textOf(record)).slice(1));
          expect(header).toEqual([...CSV_HEADER]);
          expect(rest).toEqual([]);
          const guarded = FORMULA_START.test(note) ? `'${note}` : note;
          const given = csvRow({ ...record, note: guarded }).map(String);
          expect(row).toEqual(given);
        },
      ),
    );
  });
});

/** RFC 4180 to the letter, written without a look at the library that writes: throws at whatever it does not allow. */
function strictlyRead(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length || rows.at(-1)?.length === 0) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new Error(`Not RFC 4180 at ${at}: ${text.slice(at, at + 20)}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    if (found[3] === '') break;
  }
  return rows;
}
