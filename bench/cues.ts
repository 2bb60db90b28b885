/**
 * How late each cue comes, in sessions played in real time on a slowed browser, in view and hidden:
 * `npm run bench:cues [-- --technique lying-down] [-- --amounts default] [-- --throttle 6]`. Prints a table and keeps it
 * in bench/results.json. A longest session (`--amounts max`) takes 16 minutes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { appCues } from './app-cues.ts';
import {
  driftOf,
  latenessOfDeeds,
  latenessOfTrack,
  quantile,
  type Lateness,
} from './cue-lateness.ts';
import { cueRun } from './cue-run.ts';
import { keepResults } from './results.ts';

/** The bar of quality.md: 99 of 100 cues are no further from their time. */
const BAR_MS = 50;

const { values } = parseArgs({
  options: {
    technique: { type: 'string', default: 'lying-down' },
    amounts: { type: 'string', default: 'max' },
    throttle: { type: 'string', default: '6' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
const amounts = values.amounts === 'max' ? 'max' : 'default';
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}

const tenth = (ms: number): number => Math.round(ms * 10) / 10;

function summary(all: readonly Lateness[]): Readonly<Record<string, number>> {
  const off = all.map(({ late }) => Math.abs(late));
  return {
    cues: all.length,
    'median (ms)': tenth(
      quantile(
        all.map(({ late }) => late),
        0.5,
      ),
    ),
    'p99, either way (ms)': tenth(quantile(off, 0.99)),
    'most, either way (ms)': tenth(Math.max(...off)),
    'drift, last quarter to first (ms)': tenth(driftOf(all)),
    'length (min)': tenth(Math.max(...all.map(({ due }) => due)) / 60_000),
  };
}

const cues = await appCues();
const server = createStaticServer({ root: values.app });
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const setups = amounts === 'max' ? { [values.technique]: cues.setupFor(values.technique) } : {};
const common = {
  url,
  path: `techniques/${values.technique}`,
  settings: { safetyUnderstood: true, setups },
  throttle: Number(values.throttle),
};

/** In view a phone speaks itself beside the track's earcons; hidden the track carries all. */
async function inView(): Promise<Readonly<Record<string, readonly Lateness[]>>> {
  const planned = cues.plannedCues(values.technique, 'phone', amounts);
  const record = await cueRun({ ...common, voice: true, hidden: false });
  return {
    'in view: voice and buzzes, when asked for': latenessOfDeeds(record, planned),
    'in view: earcons of the track, when heard': latenessOfTrack(record, planned),
  };
}

async function hidden(): Promise<Readonly<Record<string, readonly Lateness[]>>> {
  const planned = cues.plannedCues(values.technique, 'built-in', amounts);
  const record = await cueRun({ ...common, voice: false, hidden: true });
  if (!record.wasHidden) throw new Error('The page was not hidden.');
  return { 'hidden: all of the track, when heard': latenessOfTrack(record, planned) };
}

try {
  const measured = Object.assign({}, ...(await Promise.all([inView(), hidden()]))) as Record<
    string,
    readonly Lateness[]
  >;
  const rows = Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [name, summary(all)]),
  );
  console.table(rows);
  keepResults({ cues: { technique: values.technique, throttle: common.throttle, ...rows } });
  console.log(`At most ${BAR_MS} ms for 99 of 100, and no drift.`);
  const isOver = Object.values(rows).some((row) => (row['p99, either way (ms)'] ?? NaN) > BAR_MS);
  if (isOver) process.exitCode = 1;
} finally {
  await close(server);
}
