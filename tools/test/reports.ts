import { readFileSync } from 'node:fs';

/** How many tests of a stage passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

function numberAt(source: unknown, ...path: readonly string[]): number {
  let value: unknown = source;
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  if (typeof value !== 'number') throw new Error(`A test report lacks ${path.join('.')}.`);
  return value;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The counts in the report that karma.conf.cjs writes. A broken run counts as one failure. */
export function unitCounts(file: string): Counts {
  const report = json(file);
  const failed = numberAt(report, 'failed');
  return { passed: numberAt(report, 'passed'), failed: failed + numberAt(report, 'broken') };
}

/** The counts in Playwright's JSON report; a flaky test is a failure. */
export function endToEndCounts(file: string): Counts {
  const report = json(file);
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
  };
}

/** Counts as our own runners write them: the wall check, one for each breach planted, and the tools' tests. */
export function plainCounts(file: string): Counts {
  const report = json(file);
  return { passed: numberAt(report, 'passed'), failed: numberAt(report, 'failed') };
}
