import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { execa } from 'execa';
import PQueue from 'p-queue';
import type { Counts } from './reports.ts';
import type { Stage } from './stages.ts';

/** How a stage ended. */
export interface Outcome {
  readonly stage: Stage;
  readonly seconds: number;
  readonly counts: Counts;
  /** Where all it printed is kept. */
  readonly log: string;
}

/** What is told while the stages run. */
export interface Watcher {
  started(stage: Stage): void;
  /** Now and then, while a stage runs: the last line it printed. */
  stillRunning(stage: Stage, seconds: number, line: string): void;
  ended(outcome: Outcome): void;
}

/** How many stages run side by side: the tests of `npm test` are meant for two cores. */
const LANES = 2;

/** Milliseconds between two signs of life of a stage. */
const SIGN_OF_LIFE = 30_000;

/** Milliseconds a stopped stage has to close its browsers before it is killed. */
const GRACE = 10_000;

const isWindows = process.platform === 'win32';

/** Where all that a stage prints is kept. */
function logOf(stage: Stage): string {
  return `reports/logs/${stage.script.replaceAll(/[^a-z0-9]+/g, '-')}.log`;
}

/** Sends a signal to a stage and to all it started; they share a process group. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of them have ended.
  }
}

/** Ends a stage and all it started: asked first, as Ctrl-C asks, then killed. Gives the timers of what is to come. */
function stop(pid: number): readonly NodeJS.Timeout[] {
  if (isWindows) {
    void execa('taskkill', ['/pid', String(pid), '/T', '/F'], { reject: false });
    return [];
  }
  signalGroup(pid, 'SIGINT');
  const kill = () => {
    signalGroup(pid, 'SIGKILL');
  };
  return [setTimeout(kill, GRACE)];
}

/** The counts in a report; one that cannot be read is a failure. */
function readCounts({ file, read }: NonNullable<Stage['report']>): Counts {
  try {
    return read(file);
  } catch (error) {
    console.error(`${file} cannot be read: ${String(error)}`);
    return { passed: 0, failed: 1, slowest: [] };
  }
}

/** The counts of a stage that ended. Without a report of its own it counts as one check. */
function countsOf(stage: Stage, ok: boolean): Counts {
  if (stage.report === undefined || !existsSync(stage.report.file)) {
    // A stage that should have left a report and did not has proven nothing, however it ended.
    const proven = ok && stage.report === undefined;
    return { passed: proven ? 1 : 0, failed: proven ? 0 : 1, slowest: [] };
  }
  const counts = readCounts(stage.report);
  // A runner that fails without a failed test (a crash, a broken set-up) must not read as success, nor one that ran none.
  const isProof = (ok && counts.passed > 0) || counts.failed > 0;
  return isProof ? counts : { ...counts, failed: 1 };
}

/** Runs one stage to its end, or until the signal stops it; null when it was stopped. */
async function play(stage: Stage, watcher: Watcher, signal: AbortSignal): Promise<Outcome | null> {
  watcher.started(stage);
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const log = logOf(stage);
  const [script = '', ...words] = stage.script.split(' ');
  const child = execa('npm', ['run', '--silent', script, ...words, ...(stage.words ?? [])], {
    all: true,
    buffer: false,
    reject: false,
    stdin: 'ignore',
    detached: !isWindows,
  });
  let line = '';
  child.all.on('data', (chunk: Buffer) => {
    line = chunk.toString().trimEnd().split('\n').at(-1) ?? line;
  });
  child.all.pipe(createWriteStream(log));
  const alive = setInterval(() => {
    watcher.stillRunning(stage, seconds(), line);
  }, SIGN_OF_LIFE);
  const kills: NodeJS.Timeout[] = [];
  const stopIt = () => {
    if (child.pid !== undefined) kills.push(...stop(child.pid));
  };
  signal.addEventListener('abort', stopIt);
  const ended = await child;
  signal.removeEventListener('abort', stopIt);
  clearInterval(alive);
  kills.forEach(clearTimeout);
  // What a stage leaves running (a browser, a display) would take the machine from those that follow.
  if (child.pid !== undefined && !isWindows) signalGroup(child.pid, 'SIGKILL');
  if (signal.aborted) return null;
  const outcome = { stage, seconds: seconds(), counts: countsOf(stage, !ended.failed), log };
  watcher.ended(outcome);
  return outcome;
}

/**
 * Runs the stages side by side, each once those it needs have passed, the first of the list first. When one fails, or
 * the signal is given, the others are stopped with all they started. Gives those that ended of themselves.
 */
export async function runStages(
  stages: readonly Stage[],
  watcher: Watcher,
  stopped: AbortSignal,
): Promise<readonly Outcome[]> {
  const failure = new AbortController();
  const signal = AbortSignal.any([stopped, failure.signal]);
  const queue = new PQueue({ concurrency: LANES });
  const outcomes: Outcome[] = [];
  const running = new Map<string, Promise<void>>();
  const run = async (stage: Stage) => {
    if (signal.aborted) return;
    const outcome = await play(stage, watcher, signal);
    if (outcome === null) return;
    outcomes.push(outcome);
    if (outcome.counts.failed > 0) failure.abort();
  };
  for (const [place, stage] of stages.entries()) {
    const needed = (stage.needs ?? []).map((name) => {
      const need = running.get(name);
      if (need === undefined) throw new Error(`${stage.script} needs ${name}, which is not above.`);
      return need;
    });
    const start = () => queue.add(() => run(stage), { priority: -place });
    running.set(stage.script, Promise.all(needed).then(start));
  }
  await Promise.all(running.values());
  return outcomes;
}

/** All that a stage printed. */
export function printed(outcome: Outcome): string {
  return existsSync(outcome.log) ? readFileSync(outcome.log, 'utf8') : '';
}
