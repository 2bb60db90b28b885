import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ENGLISH = 'src/app/words/en';

/** Where package.json's `imports` look for the pseudo-language. */
export const PSEUDO_WORDS = 'dist/pseudo/words';

/** One file of a language: where English has it, and its path in the folder of any other. */
export interface WordsFile {
  readonly english: string;
  readonly path: string;
}

/** Every file that a language has: those of the catalogue, and for each technique its name and its texts. */
export function wordsFiles(): readonly WordsFile[] {
  const areas = globSync(`${ENGLISH}/*.ts`).filter((file) => !file.endsWith('.spec.ts'));
  const techniques = globSync('src/app/techniques/*/{name,words}.ts');
  return [
    ...areas.map((english) => ({ english, path: relative(ENGLISH, english) })),
    ...techniques.map((english) => ({ english, path: relative('src/app', english) })),
  ];
}

/** The names that a file exports. */
export function exportsOf(source: string): readonly string[] {
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
}

/** Writes the pseudo-language as a folder, as any other language has one, beside English. */
export function writePseudoLanguage(folder = PSEUDO_WORDS): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { english, path } of wordsFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pseudoFile(file, english));
  }
}

function pseudoFile(file: string, english: string): string {
  const from = (module: string): string => relative(dirname(file), module).replace(/\.ts$/, '');
  const lines = exportsOf(readFileSync(english, 'utf8')).map(
    (name) => `export const ${name} = pseudo(source.${name});`,
  );
  return [
    `import * as source from '${from(english)}';`,
    `import { pseudo } from '${from('tools/pseudo/pseudo.ts')}';`,
    ...lines,
    '',
  ].join('\n');
}
