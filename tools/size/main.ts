/** Weighs a build against the bars in docs/spec/quality.md; fails beyond them. `node tools/size/main.ts [--root dist/unknot]` */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barsFor } from './bars.ts';
import { filesOfPage, readChunks, wireTotal, withNeeds, type Chunk } from './measure.ts';
import { voiceBytes } from './voice.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist/unknot' } } });
const browser = join(values.root, 'browser');
const BODIES = ['first', 'second'];
const TECHNIQUES = readdirSync('src/app/techniques');
const BARS = barsFor(TECHNIQUES.length);
const KB = 1000;

interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly bar: number;
}

type Chunks = ReadonlyMap<string, Chunk>;

/** The output file that holds a source module; failing loudly keeps a renamed file from weighing nothing. */
function holderOf(chunks: Chunks, module: string): string {
  for (const [file, chunk] of chunks) {
    if (file.endsWith('.js') && chunk.inputs.includes(module)) return file;
  }
  throw new Error(`No chunk holds ${module}: tools/size looks for it by that name.`);
}

function without(files: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] {
  return [...files].filter((file) => !known.has(file));
}

/** What Today loads before it is whole. The first body's covers stand in the page itself. */
function firstLoad(chunks: Chunks): ReadonlySet<string> {
  return withNeeds(chunks, filesOfPage(browser));
}

function techniqueWeights(
  chunks: Chunks,
  first: ReadonlySet<string>,
  name: string,
): readonly Weight[] {
  const folder = `src/app/techniques/${name}`;
  const own = [`${folder}/routes.ts`, `${folder}/technique.ts`].map((module) =>
    holderOf(chunks, module),
  );
  const module = withNeeds(chunks, own);
  const known = new Set([...first, ...module]);
  const pictures = BODIES.map((body): Weight => {
    const holder = holderOf(chunks, `${folder}/pictures/${body}/pictures.ts`);
    const files = withNeeds(chunks, [holder]);
    return {
      what: `${name}: pictures, ${body}`,
      bytes: wireTotal(browser, without(files, known)),
      bar: BARS.pictures,
    };
  });
  return [
    {
      what: `${name}: its module`,
      bytes: wireTotal(browser, without(module, first)),
      bar: BARS.module,
    },
    ...pictures,
  ];
}

/** Folder of the built-in voice, which comes after the app and has a bar of its own. */
const VOICE = 'voice';

/** Raw bytes of everything else the service worker keeps. */
function offlineBytes(): number {
  const manifest = JSON.parse(readFileSync(join(browser, 'ngsw.json'), 'utf8')) as {
    hashTable: Record<string, string>;
  };
  // The table names files as the host does, below the base the app was built for.
  const names = Object.keys(manifest.hashTable);
  const prefix = (names.find((name) => name.endsWith('/index.html')) ?? '/index.html').slice(
    0,
    -'index.html'.length,
  );
  const files = names.map((name) => name.slice(prefix.length));
  return files
    .filter((file) => !file.startsWith(`${VOICE}/`))
    .reduce((sum, file) => sum + statSync(join(browser, file)).size, 0);
}

function weigh(): readonly Weight[] {
  const stats = join(values.root, 'browser-stats.json');
  if (!existsSync(stats)) throw new Error(`${stats} is missing: build with "npm run build".`);
  const chunks = readChunks(stats);
  const first = firstLoad(chunks);
  return [
    { what: 'first load of Today', bytes: wireTotal(browser, first), bar: BARS.firstLoad },
    { what: 'its page, with pictures', bytes: wireTotal(browser, ['index.html']), bar: BARS.page },
    ...TECHNIQUES.flatMap((name) => techniqueWeights(chunks, first, name)),
    { what: 'kept for offline use, raw', bytes: offlineBytes(), bar: BARS.offline },
    { what: 'built-in voice, raw', bytes: voiceBytes(join(browser, VOICE)), bar: BARS.voice },
  ];
}

const weights = weigh();
const kilobytes = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`.padStart(10);
for (const { what, bytes, bar } of weights) {
  console.log(
    `${bytes <= bar ? 'ok  ' : 'OVER'} ${what.padEnd(28)}${kilobytes(bytes)} of${kilobytes(bar)}`,
  );
}
process.exitCode = weights.every(({ bytes, bar }) => bytes <= bar) ? 0 : 1;
