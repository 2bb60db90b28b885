import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { printed, runStages, type Outcome, type Watcher } from './lanes.ts';
import { plainCounts } from './reports.ts';
import type { Stage } from './stages.ts';

const QUIET: Watcher = {
  started: () => undefined,
  stillRunning: () => undefined,
  ended: () => undefined,
};

/** Scripts of a small project of their own; "slow" starts a process below it and then waits for it for a minute. */
const SCRIPTS = {
  good: 'node -e "console.log(7)"',
  bad: `node -e "while (!fs.existsSync('below.txt')); process.exit(1)"`,
  counts: `node -e "fs.writeFileSync('reports/counts.json', JSON.stringify({ passed: 3, failed: 0 }))"`,
  crashes: `node -e "fs.writeFileSync('reports/crashes.json', JSON.stringify({ passed: 3, failed: 0 })); process.exit(1)"`,
  slow: 'node slow.cjs',
};

const SLOW = `
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => 1, 60_000)']);
require('node:fs').writeFileSync('below.txt', String(child.pid));
`;

const stage = (script: string, more: Partial<Stage> = {}): Stage => ({
  script,
  budget: 1,
  ...more,
});
const counted = (script: string) =>
  stage(script, { report: { file: `reports/${script}.json`, read: plainCounts } });
const never = new AbortController().signal;
const names = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => outcome.stage.script);

/** Whether a process still runs; one that ended and was not yet collected by its parent does not. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout !== '' && !stdout.startsWith('Z');
}

describe('lanes', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'unknot-lanes-'));

  before(() => {
    process.chdir(folder);
    mkdirSync('reports/logs', { recursive: true });
    writeFileSync('package.json', JSON.stringify({ private: true, scripts: SCRIPTS }));
    writeFileSync('slow.cjs', SLOW);
  });
  after(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  it('start a stage once those it needs have passed, and keep what it printed', async () => {
    const order: string[] = [];
    const watcher = { ...QUIET, started: ({ script }: Stage) => order.push(`${script} starts`) };
    const ended = ({ stage: { script } }: Outcome) => order.push(`${script} ends`);
    const stages = [stage('good'), stage('counts', { needs: ['good'] })];
    const outcomes = await runStages(stages, { ...watcher, ended }, never);
    assert.deepEqual(order, ['good starts', 'good ends', 'counts starts', 'counts ends']);
    assert.deepEqual(names(outcomes), ['good', 'counts']);
    assert.equal(outcomes[0] && printed(outcomes[0]), '7\n');
  });

  it('stop the others, and what they started, when one fails', async () => {
    const stages = [stage('slow'), stage('bad'), stage('good', { needs: ['slow'] })];
    const outcomes = await runStages(stages, QUIET, never);
    assert.deepEqual(names(outcomes), ['bad']);
    assert.equal(outcomes[0]?.counts.failed, 1);
    assert.equal(isAlive(Number(readFileSync('below.txt', 'utf8'))), false);
  });

  it('stop all when told to', async () => {
    const stop = new AbortController();
    const started = () => {
      setTimeout(() => {
        stop.abort();
      }, 500);
    };
    assert.deepEqual(await runStages([stage('slow')], { ...QUIET, started }, stop.signal), []);
  });

  it('count what a report says, and a crash without a failed test as a failure', async () => {
    const [counts] = await runStages([counted('counts')], QUIET, never);
    assert.deepEqual(counts?.counts, { passed: 3, failed: 0, slowest: [] });
    const [crashed] = await runStages([counted('crashes')], QUIET, never);
    assert.deepEqual(crashed?.counts, { passed: 3, failed: 1, slowest: [] });
    const [silent] = await runStages([counted('good')], QUIET, never);
    assert.equal(silent?.counts.failed, 1, 'a stage that left no report has proven nothing');
  });
});
