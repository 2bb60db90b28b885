/**
 * Mutation testing of the domain: changes its code in one place at a time and looks whether a spec notices.
 * `node tools/mutate/main.ts [src/app/domain/log/*.ts ...]`; without a name all of it, and docs/mutants.md anew.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { mutantAt } from './mutants.ts';
import { DOMAIN, LEAST_SCORE, options } from './options.ts';
import { paper, scoreOf, type Survivor, type Tally } from './paper.ts';
import { outlived, reasonFor } from './reasons.ts';

const PAPER = 'docs/mutants.md';

// Where the clocks never change, what tells one zone from another could be anything.
process.env['TZ'] = 'Europe/Berlin';

/** The sources as they are when the run begins: somebody may write on meanwhile. */
const sources = new Map(
  globSync(`${DOMAIN}/**/*.ts`).map((file) => [file, readFileSync(file, 'utf8')]),
);

function survivorOf(result: MutantResult): Survivor {
  const path = relative(process.cwd(), result.fileName);
  const mutant = mutantAt(sources.get(path) ?? '', relative(DOMAIN, path), result);
  return { ...mutant, reason: reasonFor(mutant) };
}

function tallyOf(results: readonly MutantResult[]): Tally {
  const count = (status: MutantResult['status']): number =>
    results.filter((result) => result.status === status).length;
  const [killed, endless] = [count('Killed'), count('Timeout')];
  return { tried: killed + endless + count('Survived') + count('NoCoverage'), killed, endless };
}

const named = process.argv.slice(2);
const began = Date.now();
// Below the least score, Stryker has the process fail.
const results = await new Stryker({
  ...options,
  ...(named.length > 0 && { mutate: named }),
}).runMutationTest();

const survivors = results
  .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  .map(survivorOf)
  .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
for (const { file, line, was, becomes, reason } of survivors) {
  console.log(`${reason ?? 'NOT LOOKED AT YET'}\n  ${file}:${line}  ${was}  =>  ${becomes}`);
}
const tally = tallyOf(results);
if (named.length === 0) {
  for (const reason of outlived(survivors)) console.log(`No longer survives: ${reason}`);
  writeFileSync(PAPER, paper(tally, survivors, LEAST_SCORE));
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${tally.tried} mutants, ${survivors.length} survived: ${scoreOf(tally).toFixed(2)} % found in ${seconds} s`,
);
