import type { Outcome } from './lanes.ts';

/** How many of the slowest tests are named. */
const SLOWEST = 10;

/** Where the time of a run went. */
export interface Times {
  /** Seconds from start to end. */
  readonly seconds: number;
  readonly stages: readonly {
    readonly stage: string;
    readonly seconds: number;
    readonly tests: number;
    /** Of the time of all stages together, in per cent. */
    readonly share: number;
    readonly budget: number;
  }[];
  readonly slowest: readonly {
    readonly stage: string;
    readonly name: string;
    readonly seconds: number;
  }[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Where the time of a run went: its stages, longest first, and its slowest tests. */
export function timesOf(outcomes: readonly Outcome[], seconds: number): Times {
  const sum = outcomes.reduce((total, outcome) => total + outcome.seconds, 0);
  const stages = outcomes
    .toSorted((one, other) => other.seconds - one.seconds)
    .map(({ stage, seconds: own, counts }) => ({
      stage: stage.script,
      seconds: rounded(own),
      tests: counts.passed + counts.failed,
      share: sum === 0 ? 0 : Math.round((own / sum) * 100),
      budget: stage.budget,
    }));
  const slowest = outcomes
    .flatMap(({ stage, counts }) =>
      counts.slowest.map(({ name, ms }) => ({ stage: stage.script, name, seconds: ms / 1000 })),
    )
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map((test) => ({ ...test, seconds: rounded(test.seconds) }));
  return { seconds: rounded(seconds), stages, slowest };
}

/** The times as a person reads them, with a warning for each stage past its budget. */
export function timesAsText({ seconds, stages, slowest }: Times): string {
  const width = Math.max(...stages.map(({ stage }) => stage.length), 'all, side by side'.length);
  const row = (name: string, ...cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join(' ');
  const warnings = stages
    .filter((stage) => stage.seconds > stage.budget)
    .map(
      (stage) =>
        `Over its budget: ${stage.stage} took ${stage.seconds} s of ${stage.budget} s (tools/test/stages.ts).`,
    );
  return [
    row('stage', 'seconds', 'tests', 'share'),
    ...stages.map((stage) =>
      row(stage.stage, stage.seconds.toFixed(1), String(stage.tests), `${stage.share} %`),
    ),
    row(
      'all, side by side',
      seconds.toFixed(1),
      String(stages.reduce((sum, { tests }) => sum + tests, 0)),
    ),
    ...(slowest.length === 0 ? [] : ['', 'slowest tests']),
    ...slowest.map(
      (test) => `${test.seconds.toFixed(1).padStart(8)} s  ${test.stage}: ${test.name}`,
    ),
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
  ].join('\n');
}
