/**
 * Kills browsers at random moments of a session and of a save, and counts what is lost:
 * `npm run bench:kill [-- --kills 200] [-- --seed N]`. Prints a table and keeps it in
 * bench/results.json, so far as it has come.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRun, type Kill } from '../e2e/kill/kill-run.ts';
import { MOST_MISSING } from '../e2e/kill/judge.ts';
import { randomFrom, shuffled } from '../e2e/kill/random.ts';
import { ROUND, SCENARIOS, type ScenarioId } from '../e2e/kill/scenarios.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { atMost } from './bars.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';

/** Kills on one profile: its log grows with each. */
const KILLS_A_PROFILE = 20;

/** Browsers at a time. */
const AT_A_TIME = 2;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
const wanted = Number(values.kills);
const seed = Number(values.seed);
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}

/** The scenarios of every profile: whole rounds, shuffled, as many as were asked for. */
function plan(): readonly (readonly ScenarioId[])[] {
  const random = randomFrom(seed);
  const rounds = Array.from({ length: Math.ceil(wanted / ROUND.length) }, () =>
    shuffled(random, ROUND),
  );
  const all = rounds.flat().slice(0, wanted);
  return Array.from({ length: Math.ceil(wanted / KILLS_A_PROFILE) }, (_, index) =>
    all.slice(index * KILLS_A_PROFILE, (index + 1) * KILLS_A_PROFILE),
  );
}

const seconds = (ms: number): number => Math.round(ms / 10) / 100;

/** How many of them lost more than may be lost, or spoilt something. */
function spoilt(kills: readonly Kill[]): number {
  return kills.filter(({ problems }) => problems.length > 0).length;
}

function summary(kills: readonly Kill[]): Readonly<Record<string, number>> {
  const missing = kills.flatMap(({ missingMs }) => (missingMs === null ? [] : [missingMs]));
  const fate = (name: Kill['fate']): number => kills.filter((kill) => kill.fate === name).length;
  return {
    kills: kills.length,
    kept: fate('kept'),
    'deleted as asked': fate('deleted as asked'),
    'killed before Begin was written': fate('not yet written') + fate('never begun'),
    'least missing (s)': missing.length === 0 ? 0 : seconds(Math.min(...missing)),
    'median missing (s)': missing.length === 0 ? 0 : seconds(median(missing)),
    'most missing (s)': missing.length === 0 ? 0 : seconds(Math.max(...missing)),
    'more than may be lost, or spoilt': spoilt(kills),
  };
}

const server = createStaticServer({ root: values.app });
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const kills: Kill[] = [];
const waiting = [...plan().entries()];

function tell(kill: Kill): void {
  kills.push(kill);
  const missing = kill.missingMs === null ? '' : `, ${seconds(kill.missingMs)} s missing`;
  console.log(`${kills.length} ${kill.scenario} ${kill.technique}: ${kill.fate}${missing}`);
  for (const problem of kill.problems) console.error(`  WRONG: ${problem}`);
}

function table(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rows = (Object.keys(SCENARIOS) as ScenarioId[]).map((id) => {
    const row = summary(kills.filter(({ scenario }) => scenario === id));
    return [SCENARIOS[id].name, row] as const;
  });
  return { ...Object.fromEntries(rows), all: summary(kills) };
}

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [profile, scenarios] = next;
    await killRun(url, seed + profile + 1, scenarios, tell);
    // After each profile: a bench that is stopped has what was done so far.
    keepResults({ kill: { seed, ...table() } });
  }
}

try {
  console.log(`${wanted} kills, seed ${seed}`);
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  console.table(table());
  console.log(`At most ${MOST_MISSING / 1000} s may be missing. Seed ${seed}.`);
  const all = summary(kills);
  keepBars('kill', [
    atMost(`${wanted} kills: logs spoilt, or more lost than may be`, spoilt(kills), 0, ''),
    atMost(
      `${wanted} kills: most that is missing`,
      all['most missing (s)'] ?? NaN,
      MOST_MISSING / 1000,
      's',
    ),
  ]);
  if (spoilt(kills) > 0) process.exitCode = 1;
} finally {
  await close(server);
}
