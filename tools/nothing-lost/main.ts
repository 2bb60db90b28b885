/**
 * Writes into docs/nothing-lost.md which specs show each row, by the specs' own tags: `npm run nothing-lost`. With `--check`
 * it writes nothing and fails where the paper is not as the specs have it, a row has no spec, or a tag no row.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { shownIn, withShown } from './shown-by.ts';

const PAPER = 'docs/nothing-lost.md';
const OWN = 'tools/nothing-lost/';

const files = globSync('{src,e2e,tools}/**/*.spec.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith(OWN))
  .toSorted();
const paper = readFileSync(PAPER, 'utf8');
const all = files.flatMap((file) => shownIn(file, readFileSync(file, 'utf8')));
const { text, faults } = withShown(paper, all);
for (const fault of faults) console.error(`${PAPER}: ${fault}`);
const isStale = text !== paper;
if (isStale && process.argv.includes('--check'))
  console.error(`stale: ${PAPER} (npm run nothing-lost writes it)`);
else if (isStale) writeFileSync(PAPER, text);
process.exitCode = faults.length > 0 || (isStale && process.argv.includes('--check')) ? 1 : 0;
