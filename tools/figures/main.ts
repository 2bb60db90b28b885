/**
 * Draws every picture of the app: `npm run figures [-- PART-OF-A-NAME --body second]`. With `--check` nothing is
 * written: it fails where a committed file differs from what would be drawn, or is none of ours. `--check --changed`
 * draws only where the generator or a picture has changed since all were drawn (stamp.ts), and fails as long as that is
 * not done and kept.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFigure, foldersOf, pictureFiles, sourceFiles } from './app/app-files.ts';
import { BODIES } from './body/build.ts';
import { SIDES } from './body/sides.ts';
import { FIGURES, idOf, type Figure } from './catalogue.ts';
import { contrastFaults, palettes } from './check/contrast.ts';
import { faultsOf } from './check/faults.ts';
import { sideFaults } from './check/sides.ts';
import { isAsDrawn, keepStamp } from './stamp.ts';

const { values, positionals } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    body: { type: 'string' },
  },
  allowPositionals: true,
});
const [part = ''] = positionals;
const bodies = BODIES.filter((body) => values.body === undefined || values.body === body);
const figures = FIGURES.filter((figure) => idOf(figure).includes(part));
const isWhole = part === '' && bodies.length === BODIES.length;
const moves = (figure: Figure) => figure.pose.movements !== undefined;

const faults: string[] = [];
const expected = new Set<string>();

/** Writes a file, or tells that the committed one differs. */
function settle(path: string, text: string): void {
  expected.add(path);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (values.check) {
    faults.push(`${path} is not what the generator draws: run "npm run figures".`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`drawn ${path}`);
}

/** Files in the folders of pictures that nothing draws. */
function strays(): readonly string[] {
  return foldersOf(bodies)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => !expected.has(path))
    .map((path) => `${path} is drawn by nothing.`);
}

/** Draws what was asked for, and looks at it. */
async function drawAll(): Promise<void> {
  for (const body of bodies) {
    for (const figure of figures) {
      const drawn = drawFigure(figure, body);
      const files = await pictureFiles(drawn);
      for (const [path, text] of files) settle(path, text);
      faults.push(...faultsOf(drawn, files), ...SIDES.flatMap((side) => sideFaults(drawn, side)));
    }
  }
  for (const [path, text] of await sourceFiles(bodies, moves)) settle(path, text);
  if (isWhole) faults.push(...strays());
}

const started = Date.now();
const asDrawn = isAsDrawn();
const isSpared = values.check && values.changed && asDrawn;
if (!isSpared) await drawAll();
// The app's colours may change without the generator.
faults.push(...palettes().flatMap(contrastFaults));
if (isWhole && values.check && !asDrawn) {
  faults.push(
    'The generator or a picture has changed since all were drawn: run "npm run figures".',
  );
}
if (isWhole && !values.check && faults.length === 0) keepStamp();
for (const fault of faults) console.error(fault);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const count = isSpared ? 'No picture needed drawing' : `${figures.length * bodies.length} pictures`;
console.log(`${count} in ${seconds} s, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
