import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A cue as the app plans it: its distance from Resume in ms, and what it is. */
export interface PlannedCue {
  readonly due: number;
  readonly kind: 'speak' | 'sound' | 'vibrate';
  /** The text, the earcon's name, or the pattern as JSON. */
  readonly name: string;
}

/** Who gives the cues: the phone's voice and buzzer; the track's earcons beside them; or the track alone. */
export type Given = 'live' | 'earcons' | 'track';

/** Where a session stands, as the log keeps it beside the record. */
export interface Stand {
  readonly lastAt: number;
  readonly step: number;
  readonly spentMs: number;
  readonly countdownMs: number;
}

/** A session to be measured. */
export interface LongSession {
  /** Interrupted at its first step, as the database keeps it. */
  checkpoint(epoch: number): unknown;
  plannedCues(given: Given): readonly PlannedCue[];
  /** How long ago Resume was tapped, in ms of the session's own time. */
  elapsed(stand: Stand): number;
  readonly lengthMs: number;
}

/** What the bundled entry gives. */
interface AppCues {
  longSession(technique: string, minutes: number): LongSession;
  /** A built-in routine, one side of each technique at its shortest, again and again: a change every two minutes or so. */
  longRun(routine: string, minutes: number): LongSession;
}

const FOLDER = 'node_modules/.cache/unknot-bench';
const ROOT = join(import.meta.dirname, '..');

/** What the bench asks the app for, in the app's own modules; their imports are for a bundler. */
const ENTRY = `
import { techniqueCatalogue } from './src/app/technique-catalogue';
import { buildRoutinePlan } from './src/app/domain/routine/build-routine-plan';
import { routineLength } from './src/app/domain/routine/fit-to-time';
import { BUILT_IN_ROUTINES } from './src/app/domain/routine/routine';
import { begin } from './src/app/domain/session/state/begin';
import { checkpointOf, restore } from './src/app/domain/session/record/checkpoint';
import { cuesAhead } from './src/app/domain/session/cues/cues';
import { reduce } from './src/app/domain/session/state/reduce';
import { defaultSetup } from './src/app/domain/session/plan/setup';
import { timesOf } from './src/app/domain/track/track-clips';
import { guideWords } from './src/app/words/spoken-words';
import { readFileSync } from 'node:fs';

const techniques = Object.fromEntries(await Promise.all(
  Object.values(techniqueCatalogue).map(async (module) => [module.id, await module.load()])));
const list = (file) => Object.entries(JSON.parse(readFileSync('public/voice/' + file + '.json', 'utf8')).clips)
  .map(([name, [start, count]]) => [name, { start, count }]);
const pack = { frames: new Uint8Array(), speech: new Map(list('en')), sounds: new Map(list('earcons')), silence: { start: 0, count: 1 } };

function stepsOf(id, minutes) {
  const { amounts, firstSide } = techniques[id];
  const once = techniques[id].plan(defaultSetup(amounts, firstSide));
  const steps = [];
  for (let at = 0, ms = 0; ms < minutes * 60_000; at++) {
    const step = once[at % once.length];
    steps.push(step);
    ms += step.durationMs;
  }
  return steps;
}

export function longSession(id, minutes) {
  const parts = [{ technique: id, recordId: '00000000-0000-4000-8000-00000000beac' }];
  return sessionOf({ routine: null, routineRun: null, getReadyMs: 5000, steps: stepsOf(id, minutes), parts });
}

export function longRun(id, minutes) {
  const once = BUILT_IN_ROUTINES[id].map((part) => {
    const taught = techniques[part.technique];
    const amounts = Object.fromEntries(taught.amounts.map(({ id, min }) => [id, min]));
    return { ...part, setup: { sides: 'right', firstSide: 'right', amounts }, taught };
  });
  const parts = [];
  while (routineLength(parts) < minutes * 60_000) parts.push(once[parts.length % once.length]);
  let ids = 0;
  const newId = () => '00000000-0000-4000-8000-' + String(ids++).padStart(12, '0');
  return sessionOf(buildRoutinePlan({ id, name: id }, parts, 5, newId));
}

function sessionOf(plan) {
  const { steps } = plan;
  const paused = (at, epoch) => {
    const begun = reduce(begin(plan, null, at, epoch), { type: 'next', at, epoch });
    return checkpointOf(reduce(begun, { type: 'pause', at, epoch }), new Date(epoch).toISOString());
  };
  const resumed = reduce(restore(paused(0, 0), 0, 0), { type: 'resume', at: 0, epoch: 0 });
  const timesFor = {
    live: undefined,
    earcons: timesOf(pack, { speech: false, sounds: true }),
    track: timesOf(pack, { speech: true, sounds: true }),
  };
  const kinds = { live: ['speak', 'vibrate'], earcons: ['sound'], track: ['speak', 'sound'] };
  const nameOf = (cue) => cue.kind === 'speak' ? cue.text : cue.kind === 'sound' ? cue.name : JSON.stringify(cue.pattern);
  return {
    lengthMs: steps.reduce((sum, step) => sum + step.durationMs, resumed.countdownMs),
    checkpoint: (epoch) => paused(0, epoch),
    plannedCues: (given) => cuesAhead(resumed, { from: 1, to: Infinity }, guideWords, timesFor[given])
      .filter(({ kind }) => kinds[given].includes(kind))
      .map((cue) => ({ due: cue.due, kind: cue.kind, name: nameOf(cue) })),
    elapsed: ({ step, spentMs, countdownMs }) => resumed.countdownMs - countdownMs + spentMs +
      steps.slice(0, step).reduce((sum, each) => sum + each.durationMs, 0),
  };
}
`;

/** The cues of a whole session, asked of the app itself. */
export async function appCues(): Promise<AppCues> {
  mkdirSync(join(ROOT, FOLDER), { recursive: true });
  const outfile = join(ROOT, FOLDER, 'app-cues.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfig: join(ROOT, 'tsconfig.json'),
    // Angular's packages hold code that only its compiler can finish.
    banner: { js: 'import "@angular/compiler";' },
  });
  return (await import(pathToFileURL(resolve(outfile)).href)) as AppCues;
}
