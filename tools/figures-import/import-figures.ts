/**
 * Brings the illustrations into the app: `node tools/figures-import/import-figures.ts FOLDER`, FOLDER holding the
 * generator's SVG files. Each becomes an Angular template; its `<style>` becomes a stylesheet beside it, because the
 * app's pages allow no inline styles in their markup. The results are committed.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { PICTURES, type Picture } from './pictures.ts';

const STYLE = /<style>(.*?)<\/style>/s;
/** Mattress and sheet: the only shapes drawn at this opacity. */
const BED = /<path[^>]*opacity="0\.8"\/>/g;

function motionOf(source: string): string {
  return STYLE.exec(source)?.[1] ?? '';
}

/** The stage's edge is what figures stand on, so a frame that is not square leaves its room above them. */
function templateOf(source: string, { isCover, isWide }: Picture): string {
  const drawing = source
    .replace(STYLE, '')
    .replace(' xmlns="http://www.w3.org/2000/svg"', isWide ? '' : ' preserveAspectRatio="xMidYMax meet"')
    .replaceAll(/(\d\.\d*?[1-9])0{6,}\d?(?=")/g, '$1');
  if (!(isCover && isWide)) return drawing;
  // Cut out of a step's picture: the body moves to where the other covers have theirs, and needs no bed.
  return drawing.replaceAll(BED, '').replace('viewBox="0 0 320 320"', 'viewBox="0 -10 320 320"');
}

async function importPicture(folder: string, picture: Picture): Promise<void> {
  const source = readFileSync(join(folder, `${picture.source}.svg`), 'utf8');
  writeFileSync(`${picture.target}.svg`, `${templateOf(source, picture)}\n`);
  const motion = motionOf(source);
  if (motion === '') rmSync(`${picture.target}.css`, { force: true });
  else writeFileSync(`${picture.target}.css`, await format(motion, { parser: 'css', singleQuote: true }));
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder holds the SVG files?');
for (const picture of PICTURES) await importPicture(folder, picture);
