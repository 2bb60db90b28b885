import paper from '../../docs/spec/content.md';
import { TechniqueId } from './domain/session/plan/technique-id';

/**
 * The part of docs/spec/content.md below a heading, up to the next of that rank or a higher one. For specs in Node, which
 * hold the app to what the paper says.
 *
 * @param heading its beginning, with its signs: `### 2.1`
 * @throws Error where there is no such heading
 */
export function paperBelow(heading: string): string {
  const [, text] = paper.split(`\n${heading}`);
  if (text === undefined) throw new Error(`The paper has no "${heading}".`);
  const rank = /^#+/.exec(heading)?.[0].length ?? 0;
  const [own = ''] = text.split(new RegExp(`\\n#{1,${String(rank)}} `));
  return own;
}

/**
 * The part of docs/spec/content.md that a technique has, below a heading as "### 2.1 Dragging (`dragging`)".
 *
 * @throws Error where the paper knows no such technique
 */
export function paperOfTechnique(id: TechniqueId): string {
  const [, heading = id] = new RegExp(`\\n(### [^\\n]+\\(\`${id}\`\\))\\n`).exec(paper) ?? [];
  return paperBelow(heading);
}

/** The cells of each row of the first table in a part of the paper, without its head. */
export function paperRows(part: string): readonly (readonly string[])[] {
  const lines = part.split('\n');
  const from = lines.findIndex((line) => line.startsWith('-|-')) + 1;
  const length = lines.slice(from).findIndex((line) => !line.includes('|'));
  return lines.slice(from, from + length).map((line) => line.split('|'));
}
