/**
 * Lints the files that are named and those that import one of them, whose types may no longer fit:
 * `npm run lint:changed -- FILE ...`. `npm run lint` looks at all of them.
 */
import { globSync, readFileSync } from 'node:fs';
import { execa } from 'execa';
import { importersOf } from './importers.ts';

const changed = process.argv.slice(2);
const sources = globSync('{src,tools,bench,e2e,worker}/**/*.ts').map((file) =>
  file.replaceAll('\\', '/'),
);
const importers = importersOf(changed, sources, (file) => readFileSync(file, 'utf8'));
const inScript = [...new Set([...changed.filter((file) => /\.(ts|js)$/.test(file)), ...importers])];
const inTemplate = changed.filter((file) => file.endsWith('.html'));
const inStyle = changed.filter((file) => file.startsWith('src/') && file.endsWith('.css'));
const cache = (folder: string) => [
  '--cache',
  '--cache-strategy=content',
  `--cache-location=node_modules/.cache/${folder}/`,
];

const linters: readonly (readonly [
  name: string,
  words: readonly string[],
  files: readonly string[],
])[] = [
  ['oxlint', [], inScript],
  ['eslint', ['--no-warn-ignored', ...cache('eslint')], [...inScript, ...inTemplate]],
  ['stylelint', cache('stylelint'), inStyle],
  ['prettier', ['--check', '--ignore-unknown', '--log-level=warn'], changed],
];
for (const [name, words, files] of linters) {
  if (files.length === 0) continue;
  const { failed } = await execa(name, [...words, ...files], {
    preferLocal: true,
    reject: false,
    stdio: 'inherit',
  });
  if (failed) process.exitCode = 1;
}
