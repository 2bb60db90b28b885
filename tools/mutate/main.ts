/**
 * Mutation testing of the domain: changes its code in one place at a time and looks whether a spec notices, and writes
 * docs/mutants.md anew. `node tools/mutate/main.ts [src/app/domain/log/*.ts ...]`: with names these files alone, the
 * others as they were found last, so that all can be gone through in parts; the paper stays where one is new or has
 * changed since it was tried. Fails where one survives without a reason.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { keepResults, lastResults, type FileResults } from './last-results.ts';
import { mutantAt } from './mutants.ts';
import { DOMAIN, LEAST_SCORE, NOT_MUTATED, options } from './options.ts';
import { PAPER, paper, scoreOf, type Survivor, type Tally } from './paper.ts';
import { outlived, reasonFor, reasonsIn } from './reasons.ts';

// Where the clocks never change, what tells one zone from another could be anything.
process.env['TZ'] = 'Europe/Berlin';

/** The sources as they are when the run begins: somebody may write on meanwhile. */
const sources = new Map(
  globSync(`${DOMAIN}/**/*.ts`).map((file) => [file, readFileSync(file, 'utf8')]),
);

/** The files of these names that are mutated. */
function targets(names: readonly string[]): readonly string[] {
  return globSync([...names], { exclude: NOT_MUTATED });
}

const reasons = [...sources].flatMap(([path, source]) => reasonsIn(relative(DOMAIN, path), source));

function byFile(results: readonly MutantResult[]): Map<string, FileResults> {
  const groups = Map.groupBy(results, ({ fileName }) => relative(process.cwd(), fileName));
  return new Map(
    [...groups].map(([path, ofFile]) => {
      const found = ofFile.map(({ status, location, replacement }) => ({
        status,
        location,
        replacement,
      }));
      return [path, { source: sources.get(path) ?? '', found }];
    }),
  );
}

function survivorsOf(results: ReadonlyMap<string, FileResults>): readonly Survivor[] {
  return [...results]
    .flatMap(([path, { source, found }]) =>
      found
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map((result) => mutantAt(source, relative(DOMAIN, path), result)),
    )
    .map((mutant) => ({ ...mutant, reason: reasonFor(mutant, reasons) }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function tallyOf(results: ReadonlyMap<string, FileResults>): Tally {
  const all = [...results.values()].flatMap(({ found }) => found);
  const count = (status: MutantResult['status']): number =>
    all.filter((result) => result.status === status).length;
  const [killed, endless] = [count('Killed'), count('Timeout')];
  return { tried: killed + endless + count('Survived') + count('NoCoverage'), killed, endless };
}

const named = process.argv.slice(2);
const began = Date.now();
// Below the least score, Stryker has the process fail.
const tried = byFile(
  await new Stryker({
    ...options,
    ...(named.length > 0 && { mutate: [...targets(named)] }),
  }).runMutationTest(),
);
const survived = survivorsOf(tried);
for (const { file, line, was, becomes, reason } of survived) {
  console.log(`${reason ?? 'NOT LOOKED AT YET'}\n  ${file}:${line}  ${was}  =>  ${becomes}`);
}

const others = named.length > 0 ? lastResults() : new Map<string, FileResults>();
// Types alone have no mutants; a file that is gone, or has another name now, has none any more.
const noneFound = targets(named.length > 0 ? named : [`${DOMAIN}/**/*.ts`]).map(
  (path) => [path, { source: sources.get(path) ?? '', found: [] }] as const,
);
const known = new Map([...others, ...noneFound, ...tried].filter(([path]) => sources.has(path)));
const changed = targets([`${DOMAIN}/**/*.ts`]).filter(
  (path) => known.get(path)?.source !== sources.get(path),
);
for (const path of changed) console.log(`${path} is new or has changed since it was tried.`);
keepResults(known);
if (changed.length === 0) {
  const survivors = survivorsOf(known);
  for (const reason of outlived(survivors, reasons)) console.log(`No longer survives: ${reason}`);
  writeFileSync(PAPER, paper(tallyOf(known), survivors, LEAST_SCORE));
}
const tally = tallyOf(tried);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${tally.tried} mutants, ${survived.length} survived: ${scoreOf(tally).toFixed(2)} % found in ${seconds} s`,
);
const unexplained = survived.filter(({ reason }) => reason === null).length;
if (unexplained > 0) {
  process.exitCode = 1;
  console.error(
    `Failed: ${unexplained} survived without a reason. Find each by a spec, or say beside the code why it may live: // Mutant \`was\` => \`becomes\`: why.`,
  );
}
