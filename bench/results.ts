import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bar } from './bars.ts';

const FILE = join(import.meta.dirname, 'results.json');

type Members = Readonly<Record<string, unknown>>;

function kept(): Members {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Members) : {};
}

/** Puts members into bench/results.json and leaves those of other benchmarks as they are. */
export function keepResults(results: Members): void {
  writeFileSync(FILE, `${JSON.stringify({ ...kept(), ...results }, null, 2)}\n`);
}

/** The bars that each benchmark has measured last, by the benchmark's name. */
type KeptBars = Readonly<Record<string, readonly Bar[]>>;

function allBars(): KeptBars {
  return (kept()['bars'] ?? {}) as KeptBars;
}

/** Puts a benchmark's lines of the table into bench/results.json, by the name it has in bench/list.ts. */
export function keepBars(bench: string, bars: readonly Bar[]): void {
  keepResults({ bars: { ...allBars(), [bench]: bars } });
}

/** Forgets a benchmark's lines, so that a run that fails does not leave those of an earlier one. */
export function forgetBars(bench: string): void {
  keepBars(bench, []);
}

/** A benchmark's lines of the table; none where it has not come so far. */
export function barsOf(bench: string): readonly Bar[] {
  return allBars()[bench] ?? [];
}
