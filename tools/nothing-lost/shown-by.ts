/** A spec that says by a comment above it, `// nothing-lost: KEY`, which row of docs/nothing-lost.md it shows. */
export interface Shown {
  readonly key: string;
  /** Where it is, from the top of the repository. */
  readonly file: string;
  /** The spec's title, what is put into it left open; of a table's row, the row's first text. */
  readonly title: string;
}

const TAG = /^ *\/\/ nothing-lost: (.+)$/gm;
const TEXT = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/;

/** The tags of one spec file, with the titles of what stands below them. */
export function shownIn(file: string, text: string): readonly Shown[] {
  return [...text.matchAll(TAG)].flatMap(({ index, 0: line, 1: keys = '' }) => {
    const [, single, double, template] = TEXT.exec(text.slice(index + line.length)) ?? [];
    const title = (single ?? double ?? template ?? '')
      .replaceAll(/\$\{[^}]*\}/g, '…')
      .replaceAll(/\\(.)/g, '$1')
      .replaceAll('|', '\\|');
    return keys.split(', ').map((key) => ({ key, file, title }));
  });
}

/** The paper with its last columns as the tags have it, and what does not fit: a line each. */
export interface Written {
  readonly text: string;
  readonly faults: readonly string[];
}

/** A row of a table: its key, the cells between, and what shows it. */
const ROW = /^\| ([a-z][a-z0-9-]*) \| (.+) \| ((?:\\.|[^|\\])*) \|$/;

/** Each file once, with the titles in it. */
function named(own: readonly Shown[]): string {
  const files = [...new Set(own.map(({ file }) => file))];
  const titlesIn = (name: string) =>
    own.filter(({ file }) => file === name).map((one) => one.title);
  return files.map((file) => `\`${file}\`: ${titlesIn(file).join('; ')}`).join('; ');
}

/**
 * Writes into each row of the paper which specs show it.
 *
 * @param paper docs/nothing-lost.md, each row of whose tables begins with a key
 */
export function withShown(paper: string, all: readonly Shown[]): Written {
  const keys = new Set<string>();
  const faults: string[] = [];
  const lines = paper.split('\n').map((line) => {
    const [, key = '', cells = ''] = ROW.exec(line) ?? [];
    if (key === '') return line;
    if (keys.has(key)) faults.push(`the key ${key} stands twice`);
    keys.add(key);
    const own = all.filter((shown) => shown.key === key);
    if (own.length === 0) faults.push(`no spec is tagged "nothing-lost: ${key}"`);
    return `| ${key} | ${cells} | ${named(own)} |`;
  });
  const unknown = all.filter(({ key }) => !keys.has(key));
  faults.push(...unknown.map(({ file, key }) => `${file} is tagged "${key}", which has no row`));
  return { text: lines.join('\n'), faults };
}
