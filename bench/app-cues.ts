import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A cue as the app plans it: its distance from Begin in ms, and what it is. */
export interface PlannedCue {
  readonly due: number;
  readonly kind: 'speak' | 'sound' | 'vibrate';
}

/** What the bundled entry gives. */
interface AppCues {
  plannedCues(
    technique: string,
    mode: 'phone' | 'built-in',
    amounts: 'default' | 'max',
  ): readonly PlannedCue[];
  /** The longest set-up, as settings keep it. */
  setupFor(technique: string): unknown;
}

const FOLDER = 'node_modules/.cache/unknot-bench';
const ROOT = join(import.meta.dirname, '..');

/** What the bench asks the app for, in the app's own modules; their imports are for a bundler. */
const ENTRY = `
import { techniqueCatalogue } from './src/app/technique-catalogue';
import { begin } from './src/app/domain/session/begin';
import { cuesAhead } from './src/app/domain/session/cues';
import { defaultSetup } from './src/app/domain/session/setup';
import { timesOf } from './src/app/domain/track/track-voice';
import { guideWords } from './src/app/words/en/guide-words';
import { readFileSync } from 'node:fs';

const techniques = Object.fromEntries(await Promise.all(
  Object.values(techniqueCatalogue).map(async (module) => [module.id, await module.load()])));
const list = (file) => Object.entries(JSON.parse(readFileSync('public/voice/' + file + '.json', 'utf8')).clips)
  .map(([name, [start, count]]) => [name, { start, count }]);
const pack = { frames: new Uint8Array(), speech: new Map(list('en')), sounds: new Map(list('earcons')), silence: { start: 0, count: 1 } };

export function setupFor(id) {
  const { amounts, firstSide } = techniques[id];
  const most = Object.fromEntries(amounts.map((amount) => [amount.id, amount.max]));
  return { ...defaultSetup(amounts, firstSide), amounts: most };
}

export function plannedCues(id, mode, amounts) {
  const technique = techniques[id];
  const setup = amounts === 'max' ? setupFor(id) : defaultSetup(technique.amounts, technique.firstSide);
  const getReadyMs = 15_000 + technique.getReadyExtraMs;
  const plan = { routine: null, routineRun: null, getReadyMs, steps: technique.plan(setup), parts: [{ technique: id, recordId: 'bench' }] };
  const share = { speech: mode === 'built-in', sounds: true };
  const window = { from: 0, to: Infinity };
  const state = begin(plan, null, 0, 0);
  if (mode === 'built-in') return cuesAhead(state, window, guideWords, timesOf(pack, share));
  return cuesAhead(state, window, guideWords);
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
