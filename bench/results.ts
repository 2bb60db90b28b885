import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'results.json');

/** Puts members into bench/results.json and leaves those of other benchmarks as they are. */
export function keepResults(results: Readonly<Record<string, unknown>>): void {
  const kept = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>)
    : {};
  writeFileSync(FILE, `${JSON.stringify({ ...kept, ...results }, null, 2)}\n`);
}
