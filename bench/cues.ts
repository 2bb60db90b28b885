/**
 * How late each cue comes in a session played in real time on a slowed browser, first in view and then hidden:
 * `npm run bench:cues [-- --minutes 60] [-- --technique lying-down] [-- --routine desk-break] [-- --throttle 6]`. The plan is
 * the technique's own, or a built-in routine's at its shortest, gone through again and again for this long. Never both at once:
 * on two cores each would be late for the other's sake. Prints a table, keeps it in bench/results.json, and fails where a bar
 * is missed or a cue cannot be found.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { appCues } from './app-cues.ts';
import { atMost, type Bar } from './bars.ts';
import {
  driftOf,
  latenessOfLiveCues,
  latenessOfTrack,
  quantile,
  type Lateness,
  type Measured,
} from './cue-lateness.ts';
import { cueRun, type CueRecord } from './cue-run.ts';
import { keepBars, keepResults } from './results.ts';

/** The bar of docs/spec/quality.md: 99 of 100 cues are no further from their time. */
const BAR_MS = 50;
/** The track is left alone up to this, so its middle may lie anywhere within (guide/track/track-sync.ts); more would be drift. */
const STEADY_MS = 20;
/** The session's own clock is arithmetic: it may not move at all. */
const CLOCK_MS = 0.5;

const { values } = parseArgs({
  options: {
    technique: { type: 'string', default: 'lying-down' },
    routine: { type: 'string' },
    minutes: { type: 'string', default: '60' },
    throttle: { type: 'string', default: '6' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}

interface Row {
  readonly cues: number;
  readonly missed: number;
  readonly 'median (ms)': number;
  readonly 'p99, either way (ms)': number;
  readonly 'most, either way (ms)': number;
  readonly 'drift, last quarter to first (ms)': number;
  readonly "drift of the session's clock (ms)": number;
}

const tenth = (ms: number): number => Math.round(ms * 10) / 10;

function row({ given, missed }: Measured, { clockDrift }: CueRecord): Row {
  const late = given.map((each) => each.late);
  const off = late.map((ms) => Math.abs(ms));
  return {
    cues: given.length,
    missed: missed.length,
    'median (ms)': tenth(quantile(late, 0.5)),
    'p99, either way (ms)': tenth(quantile(off, 0.99)),
    'most, either way (ms)': tenth(Math.max(...off)),
    'drift, last quarter to first (ms)': tenth(driftOf(given)),
    "drift of the session's clock (ms)": tenth(clockDrift),
  };
}

/** The three that were furthest from their time: where to look first. */
const worst = (given: readonly Lateness[]): readonly Lateness[] =>
  given.toSorted((a, b) => Math.abs(b.late) - Math.abs(a.late)).slice(0, 3);

/** The lines of the table for one row, each with the fault it would be. */
function barsFor(name: string, each: Row): readonly Bar[] {
  const drift = Math.abs(each['drift, last quarter to first (ms)']);
  const clock = Math.abs(each["drift of the session's clock (ms)"]);
  const missed = each.cues > 0 ? each.missed : NaN;
  return [
    atMost(`${name}: cues not given`, missed, 0, ''),
    atMost(`${name}: lateness, p99`, each['p99, either way (ms)'], BAR_MS, 'ms'),
    atMost(`${name}: drift, last quarter to first`, drift, STEADY_MS, 'ms'),
    atMost(`${name}: time the session lost or gained`, clock, CLOCK_MS, 'ms'),
  ];
}

const app = await appCues();
const played = values.routine ?? values.technique;
const session =
  values.routine === undefined
    ? app.longSession(played, Number(values.minutes))
    : app.longRun(played, Number(values.minutes));
const server = createStaticServer({ root: values.app });
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const common = {
  url,
  session,
  settings: { safetyUnderstood: true },
  throttle: Number(values.throttle),
};

type Rows = Readonly<Record<string, { readonly measured: Measured; readonly row: Row }>>;

function rowsOf(record: CueRecord, all: Readonly<Record<string, Measured>>): Rows {
  return Object.fromEntries(
    Object.entries(all).map(([name, measured]) => [name, { measured, row: row(measured, record) }]),
  );
}

/** In view a phone speaks itself beside the track's earcons; hidden the track carries all. */
async function inView(): Promise<Rows> {
  const record = await cueRun({ ...common, voice: true, hidden: false });
  return rowsOf(record, {
    'in view: voice and buzzes, when done': latenessOfLiveCues(record, session.plannedCues('live')),
    'in view: earcons of the track, when heard': latenessOfTrack(
      record,
      session.plannedCues('earcons'),
    ),
  });
}

async function hidden(): Promise<Rows> {
  const record = await cueRun({ ...common, voice: false, hidden: true });
  return rowsOf(record, {
    'hidden: all of the track, when heard': latenessOfTrack(record, session.plannedCues('track')),
  });
}

try {
  console.log(`${(session.lengthMs / 60_000).toFixed(1)} minutes in view, then hidden.`);
  const all = { ...(await inView()), ...(await hidden()) };
  const rows = Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one.row]));
  console.table(rows);
  keepResults({
    [values.routine === undefined ? 'cues' : 'routine-cues']: {
      played,
      minutes: tenth(session.lengthMs / 60_000),
      throttle: common.throttle,
      ...rows,
    },
  });
  const minutes = Math.round(session.lengthMs / 60_000);
  const bars = Object.entries(rows).flatMap(([name, each]) =>
    barsFor(`${minutes} minutes, ${name}`, each),
  );
  // A routine's are read as they come: the table has the line of one technique.
  if (values.routine === undefined) keepBars('cues', bars);
  for (const { what, measured, bar, holds } of bars) {
    if (holds === true) continue;
    process.exitCode = 1;
    console.error(`FAIL ${what}: ${measured}, bar ${bar}`);
  }
  for (const [name, one] of Object.entries(all)) {
    for (const { due, late, what } of worst(one.measured.given)) {
      console.log(
        `     ${name}: ${what}, due ${(due / 1000).toFixed(1)} s, ${Math.round(late)} ms off`,
      );
    }
    for (const { due, kind, name: cue } of one.measured.missed.slice(0, 10)) {
      console.error(`     ${kind} "${cue}", due ${(due / 1000).toFixed(1)} s after Resume`);
    }
  }
  console.log(`At most ${BAR_MS} ms for 99 of 100, every cue found, and no drift.`);
} finally {
  await close(server);
}
