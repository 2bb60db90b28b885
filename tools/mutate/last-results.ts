/** What was found of each file last, kept beside the packages, so that a run of some files can renew the paper of all. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

const KEPT = 'node_modules/.cache/unknot/mutants.json';

/** Of one mutant, what the paper needs. */
export type Found = Pick<MutantResult, 'status' | 'location' | 'replacement'>;

/** Of one file: the source whose mutants were tried, and what became of them. */
export interface FileResults {
  readonly source: string;
  readonly found: readonly Found[];
}

/** By path, as of the last runs; nothing before the first one. */
export function lastResults(): Map<string, FileResults> {
  if (!existsSync(KEPT)) return new Map();
  return new Map(
    Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, FileResults>),
  );
}

/** Keeps what is known now of every file. */
export function keepResults(results: ReadonlyMap<string, FileResults>): void {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(Object.fromEntries(results)));
}
