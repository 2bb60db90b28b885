import { readFileSync } from 'node:fs';

/** One test and how long it took. */
export interface Timed {
  readonly name: string;
  readonly ms: number;
}

/** How many tests of a stage passed and failed, and the slowest of them where the runner tells. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly slowest: readonly Timed[];
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function field(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null
    ? (source as Record<string, unknown>)[name]
    : undefined;
}

function numberAt(source: unknown, ...path: readonly string[]): number {
  const value = path.reduce(field, source);
  if (typeof value !== 'number') throw new Error(`A test report lacks ${path.join('.')}.`);
  return value;
}

function textOf(source: unknown, name: string): string {
  const value = field(source, name);
  return typeof value === 'string' ? value : '';
}

function listOf(source: unknown, name: string): readonly unknown[] {
  const value = field(source, name);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Counts as our own runners write them: passed, failed and, where they time their tests, the slowest. */
export function plainCounts(file: string): Counts {
  const report = json(file);
  return {
    passed: numberAt(report, 'passed'),
    failed: numberAt(report, 'failed'),
    slowest: listOf(report, 'slowest').map((test) => ({
      name: textOf(test, 'name'),
      ms: numberAt(test, 'ms'),
    })),
  };
}

/** The counts in the report that karma.conf.cjs writes. A broken run counts as one failure. */
export function karmaCounts(file: string): Counts {
  const counts = plainCounts(file);
  return { ...counts, failed: counts.failed + numberAt(json(file), 'broken') };
}

/** Every test below a suite of Playwright's report, with the file it is in. */
function testsIn(suite: unknown): readonly Timed[] {
  const own = listOf(suite, 'specs').flatMap((spec) =>
    listOf(spec, 'tests').map((test) => ({
      name: `${textOf(test, 'projectName')}: ${textOf(spec, 'file')} › ${textOf(spec, 'title')}`,
      ms: listOf(test, 'results').reduce(
        (sum: number, result) => sum + numberAt(result, 'duration'),
        0,
      ),
    })),
  );
  return [...own, ...listOf(suite, 'suites').flatMap(testsIn)];
}

/** The counts in Playwright's JSON report; a flaky test is a failure. */
export function endToEndCounts(file: string): Counts {
  const report = json(file);
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
    slowest: listOf(report, 'suites').flatMap(testsIn),
  };
}
