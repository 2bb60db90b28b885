import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { printed, runStages, type Outcome, type Watcher } from './lanes.ts';
import type { Stage } from './stages.ts';
import { timesAsText, timesOf } from './time-table.ts';

const watcher: Watcher = {
  started: (stage) => {
    console.log(`   ${stage.script} ...`);
  },
  stillRunning: (stage, seconds, line) => {
    console.log(`   ${stage.script}, ${Math.round(seconds)} s: ${line.trim().slice(0, 100)}`);
  },
  ended: (outcome) => {
    const { stage, seconds, counts } = outcome;
    const end = `${stage.script}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round(seconds)} s`;
    if (counts.failed === 0) {
      console.log(`ok ${end}`);
      return;
    }
    console.log(`\n== FAILED ${end}; all it printed:\n`);
    console.log(printed(outcome).trimEnd());
    console.log(`\nStopped at: npm run ${stage.script}\nKept in ${outcome.log}`);
  },
};

/** Tells a person and the reports where the time went. */
function tellTimes(outcomes: readonly Outcome[], seconds: number): void {
  const times = timesOf(outcomes, seconds);
  const text = timesAsText(times);
  writeFileSync('reports/times.json', `${JSON.stringify(times, null, 2)}\n`);
  writeFileSync('reports/times.txt', `${text}\n`);
  console.log(`\n${text}`);
}

/**
 * Runs the stages and tells a person how it goes: each end, all that a failed one printed, where the time went, and last
 * the counts. Sets the exit code. All that a stage prints is kept in reports/logs.
 */
export async function runAndTell(stages: readonly Stage[]): Promise<void> {
  rmSync('reports', { recursive: true, force: true });
  mkdirSync('reports/logs', { recursive: true });

  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      stopped.abort(name);
    });
  }

  const started = Date.now();
  const outcomes = await runStages(stages, watcher, stopped.signal);
  if (stopped.signal.aborted) {
    // No counts: a run that was stopped has neither passed nor failed.
    console.log(`\nStopped by ${String(stopped.signal.reason)}.`);
    process.exitCode = 130;
  } else {
    tellTimes(outcomes, (Date.now() - started) / 1000);
    const sum = (which: 'passed' | 'failed') =>
      outcomes.reduce((total, { counts }) => total + counts[which], 0);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
    process.exitCode = sum('failed') === 0 ? 0 : 1;
  }
}
