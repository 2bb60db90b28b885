import { readFileSync } from 'node:fs';

/** One step of a session as docs/spec/content.md has it: step, side, seconds. */
export type Line = readonly [step: string, side: 'left' | 'right' | 'both', seconds: number];

/** A technique at its defaults, both sides, read from the paper and not from the app. */
export interface Plan {
  readonly name: string;
  readonly id: string;
  readonly path: string;
  readonly getReady: number;
  readonly lines: readonly Line[];
  readonly total: number;
  readonly length: string;
  readonly perSide: number;
}

type BodySide = 'left' | 'right';

const PAPER = readFileSync(new URL('../docs/spec/content.md', import.meta.url), 'utf8');

/** What a pattern finds in a text, its groups. */
function read(text: string, pattern: RegExp): readonly string[] {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`docs/spec/content.md has no ${pattern.source}`);
  return found.slice(1);
}

/** "18", "rest 30", "L 16 + 5 × 10": seconds. */
function secondsOf(kind: string): number {
  const [, listening, times, each] = /^L (\d+) \+ (\d+) × (\d+)$/.exec(kind) ?? [];
  const seconds =
    listening === undefined
      ? Number(kind.replace('rest ', ''))
      : Number(listening) + Number(times) * Number(each);
  if (!(seconds > 0)) throw new Error(`docs/spec/content.md has no seconds in "${kind}"`);
  return seconds;
}

/** The rows of a technique's table: step, phase ("work", "end*"), seconds. */
function rowsOf(part: string): readonly (readonly [string, string, number])[] {
  const [table = ''] = read(part, /\n-\|-\|-\|-\|-\|-\|-\n((?:[^\n]*\|[^\n]*\n)+)/);
  return table.split('\n').flatMap((line) => {
    const [step = '', phase = '', , , , kind = ''] = line.split('|');
    return step === '' ? [] : [[step.replace(' †', ''), phase, secondsOf(kind)] as const];
  });
}

function planOf(part: string, firstSide: BodySide): Plan {
  const [name = '', id = ''] = read(part, /^(.+) \(`([a-z-]+)`\)\n/);
  const rows = rowsOf(part);
  const shared = (phase: string): readonly Line[] =>
    rows.filter((row) => row[1] === `${phase}*`).map(([step, , s]) => [step, 'both', s]);
  const onSide = (side: BodySide): readonly Line[] =>
    rows.filter((row) => !row[1].endsWith('*')).map(([step, , s]) => [step, side, s]);
  const [perSide, total, length = ''] = read(
    part,
    /\nSide: [\d+]+ = \*\*(\d+)\*\*\. Both: [\d+]+ = \*\*(\d+) s \((\d+:\d\d)\)\*\*/,
  );
  return {
    name,
    id,
    path: `techniques/${id}`,
    // The setting's 15 s, and 10 more to lie down.
    getReady: part.includes('**Lying') ? 25 : 15,
    lines: [
      ...shared('start'),
      ...onSide(firstSide),
      ...shared('change'),
      ...onSide(firstSide === 'left' ? 'right' : 'left'),
      ...shared('end'),
    ],
    total: Number(total),
    length,
    perSide: Number(perSide),
  };
}

function plans(): readonly [Plan, Plan, ...Plan[]] {
  const [part = ''] = read(PAPER, /\n## 2 Techniques\n([^]+?)\n## /);
  const [order = ''] = read(part, /First side as in the source: ([a-z, ]+)\./);
  const sides = order.split(', ').map((side) => (side === 'left' ? 'left' : 'right'));
  const [one, other, ...more] = part
    .split(/\n### 2\.\d+ /)
    .slice(1)
    .map((each, index) => planOf(each, sides[index] ?? 'right'));
  if (one === undefined || other === undefined) throw new Error('The paper has no two techniques.');
  return [one, other, ...more];
}

/** Every technique, in the order of the paper. */
export const PLANS = plans();
