import fc from 'fast-check';
import { aRecord } from '../../domain/log/record.builder';

/** A file that is brought in, as it lies on a phone. */
export interface FuzzedFile {
  readonly what: string;
  readonly content: BlobPart;
  /** What the phone says of its size, in bytes, where it is not the content's. */
  readonly size?: number;
}

const HEAD = { format: 'unknot-log', version: 1, exportedAt: '2026-11-23T20:15:00.000Z' };

/** As JSON can have them: what `JSON.stringify` cannot write stands here as text. */
const WRONG = [
  'null',
  'true',
  '-1',
  '0.5',
  '1e999',
  '-1e308',
  '9007199254740993',
  '""',
  '"NaN"',
  '[]',
  '{}',
  '[[]]',
  '"\\ud800"',
  '"<img src=x onerror=\\"globalThis.unknotRan=1\\">"',
  '"javascript:globalThis.unknotRan=1"',
  '"9999-12-31T23:59:59.999Z"',
  '"+010000-01-01T00:00:00.000Z"',
  '"2026-13-01T00:00:00Z"',
  '"2026-11-23"',
  '"completed "',
  '{"__proto__":{"unknotRan":1}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  'NaN',
  'undefined',
  "'single'",
  'Infinity',
] as const;

const NAMES = [
  ...Object.keys(aRecord()),
  '__proto__',
  'constructor',
  'toString',
  '_removed',
  'mood',
] as const;

const session = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', '../..', '__proto__', ' ', '\ud83d', 'x'.repeat(200)),
    note: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>globalThis.unknotRan=1</script>',
        '<img src=x onerror="globalThis.unknotRan=1">',
        '{{ globalThis.unknotRan = 1 }}',
        '\ud800',
      ),
    ),
    deleted: fc.boolean(),
    updatedAt: fc.constantFrom('2026-11-23T20:06:19.000Z', '1970-01-01T00:00:00Z'),
    painAfter: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  .map((told) => aRecord(told));

/** The text of a log, good but for what is told; some have an id twice. */
const log = fc
  .record({ sessions: fc.array(session, { maxLength: 4 }), routines: fc.constant([]) })
  .map((lists) => JSON.stringify({ ...HEAD, ...lists }));

const file = (what: string, content: fc.Arbitrary<BlobPart>): fc.Arbitrary<FuzzedFile> =>
  content.map((made) => ({ what, content: made }));

/** A member replaced, or put before the others, by its text: so that also what is no JSON, or has `__proto__`, gets in. */
const wrongMember = fc
  .tuple(log, fc.constantFrom(...NAMES), fc.constantFrom(...WRONG), fc.boolean())
  .map(([text, name, value, before]) => {
    const member = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*"|\\{[^}]*\\}|\\[[^\\]]*\\]|[^,}]+)`);
    const put = `"${name}":${value}`;
    return before || !member.test(text)
      ? text.replace('{"id"', () => `{${put},"id"`)
      : text.replace(member, () => put);
  });

const wrongHead = fc
  .tuple(fc.constantFrom('format', 'version', 'sessions', 'routines'), fc.constantFrom(...WRONG))
  .map(([name, value]) =>
    JSON.stringify({ ...HEAD, sessions: [], routines: [], [name]: '@' }).replace(
      '"@"',
      () => value,
    ),
  );

const utf16 = log.map((text) => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint16Array.from([0xfeff, ...units]).buffer;
});

/** Files of every bad kind there is, and some that are good. */
export const anyFile: fc.Arbitrary<FuzzedFile> = fc.oneof(
  { weight: 6, arbitrary: file('a wrong member', wrongMember) },
  { weight: 2, arbitrary: file('a wrong head', wrongHead) },
  {
    weight: 2,
    arbitrary: file(
      'cut off',
      fc
        .tuple(log, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, share]) => text.slice(0, Math.floor(text.length * share))),
    ),
  },
  { weight: 2, arbitrary: file('a log, some with an id twice', log) },
  {
    weight: 1,
    arbitrary: file(
      'with a byte order mark',
      log.map((text) => `\ufeff${text}`),
    ),
  },
  { weight: 1, arbitrary: file('UTF-16', utf16) },
  {
    weight: 1,
    arbitrary: file(
      'bytes',
      fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    ),
  },
  { weight: 1, arbitrary: file('any JSON', fc.json()) },
  { weight: 1, arbitrary: file('any text', fc.string({ unit: 'binary' })) },
  {
    weight: 1,
    arbitrary: file('nested', fc.constantFrom('['.repeat(100_000), '{"a":'.repeat(100_000))),
  },
  {
    weight: 1,
    arbitrary: log.chain((text) =>
      fc
        .constantFrom(64 * 1024 * 1024 + 1, 200 * 1024 * 1024, Number.MAX_SAFE_INTEGER)
        .map((size) => ({ what: 'too large', content: text, size })),
    ),
  },
  {
    weight: 1,
    arbitrary: file(
      'a later version',
      fc.integer({ min: 2 }).map((version) => JSON.stringify({ ...HEAD, version, anything: 1 })),
    ),
  },
);
