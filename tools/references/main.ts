/**
 * Fails where the papers say what is not so: a comment or a paper names a path that the repository does not have, or a
 * comment an issue by its number; a decision is not in its form or its index; a page tells another order of an upload, or
 * another table of who may import whom. Part of `npm run lint`.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { MATRIX } from '../lint/boundaries.js';
import { decisionsIn, faultsOfDecisions } from './decisions.ts';
import { faultsOfTable, TABLE } from './import-table.ts';
import { danglingIn } from './references.ts';
import { faultsOfOrder, TELLING_THE_ORDER } from './upload-order.ts';

const FILES = [
  '*.md',
  'docs/**/*.md',
  '*.{js,cjs}',
  '.github/**/*.md',
  '{src,e2e,tools,bench}/**/*.{ts,js,css,html,md}',
  'public/*.js',
];
/** The changelog names what was there then; the check's own specs name what never was. */
const LEFT_OUT = /^CHANGELOG\.md$|^tools\/references\/.*\.spec\.ts$|\/pictures\//;

const textOf = (path: string): string => readFileSync(path, 'utf8');

const files = globSync(FILES).filter((file) => !LEFT_OUT.test(file));
const folders = readdirSync('src/app', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const faults = [
  ...files.flatMap((file) =>
    danglingIn(file, textOf(file)).map(({ line, named }) => `${file}:${line} names ${named}`),
  ),
  ...faultsOfDecisions(decisionsIn(files), textOf('docs/adr/README.md')),
  ...TELLING_THE_ORDER.flatMap((file) => faultsOfOrder(file, textOf(file))),
  ...faultsOfTable(textOf(TABLE), MATRIX, folders),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
