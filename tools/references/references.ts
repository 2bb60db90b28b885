import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A place that names something which a reader cannot open. */
export interface Dangling {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is named there. */
  readonly named: string;
}

/** Folders at the top whose paths are written out in comments and papers. */
const TOP = 'src|e2e|tools|bench|docs|public';

/** A path from the top, as `docs/spec/content.md` or `tools/voice`, or any paper by its name. */
const PATH = new RegExp(`(?<![\\w./@-])(?:(?:${TOP})/[\\w./-]*\\w|[\\w/-]+\\.md)(?![\\w*{/])`, 'g');
const ISSUE = /\bissues? #?\d+/gi;

/** Comments of a script or stylesheet, each with its line; of a paper, every line. */
function proseOf(file: string, text: string): readonly (readonly [line: number, text: string])[] {
  const lines = text.split('\n').map((each, index) => [index + 1, each] as const);
  if (file.endsWith('.md')) return lines;
  let inBlock = false;
  return lines.flatMap(([line, each]) => {
    const start = inBlock ? 0 : each.search(/(?<=^|\s)(?:\/\*|\/\/)|<!--/);
    if (start < 0) return [];
    const isBlock = inBlock || !each.slice(start).startsWith('//');
    inBlock = isBlock && !/\*\/|-->/.test(each.slice(start));
    return [[line, each.slice(start)] as const];
  });
}

/** What a run of the project's own tools writes, and git does not keep. */
const WRITTEN = ['bench/results.json'];

/** A decision by its number alone. */
const DECISION = /^docs\/adr\/\d{3}$/;

/** Whether a reader of the file finds what is named: from the top, from beside the file, or without its ending. */
function isThere(file: string, named: string): boolean {
  if (WRITTEN.includes(named)) return true;
  if (DECISION.test(named)) return globSync(`${named}-*.md`).length > 0;
  return [named, join(dirname(file), named), `${named}.ts`].some((each) => existsSync(each));
}

/**
 * What one file's comments or words name and the repository does not have: paths, papers, and issues by number.
 *
 * @param file its path from the top of the repository
 */
export function danglingIn(file: string, text: string): readonly Dangling[] {
  return proseOf(file, text).flatMap(([line, prose]) => {
    const paths = [...prose.matchAll(PATH)].map(([path]) => path);
    const missing = paths.filter((path) => !isThere(file, path));
    const issues = file.endsWith('.md') ? [] : [...prose.matchAll(ISSUE)].map(([issue]) => issue);
    return [...missing, ...issues].map((named) => ({ file, line, named }));
  });
}
