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

/** Frames may be far wider than the drawing: the bed goes on to both sides, the field cuts it off. */
function widenBed(path: string): string {
  return path.replaceAll(
    /([ML])(-?)\d+ /g,
    (_, command: string, minus: string) => `${command}${minus ? -700 : 1020} `,
  );
}

function templateOf(source: string, { isCover, align }: Picture): string {
  const drawing = source
    .replace(STYLE, '')
    .replace(' xmlns="http://www.w3.org/2000/svg"', ` preserveAspectRatio="${align} meet"`)
    .replaceAll(/(\d\.\d*?[1-9])0{6,}\d?(?=")/g, '$1');
  if (!isCover) return drawing.replaceAll(BED, widenBed);
  // A cover without bed; the lying one is cut out of a step's picture and moves to where the others have theirs.
  const poster = drawing.replaceAll(BED, '');
  return align === 'xMidYMax'
    ? poster
    : poster.replace('viewBox="0 0 320 320"', 'viewBox="0 -10 320 320"');
}

async function importPicture(folder: string, picture: Picture): Promise<void> {
  const source = readFileSync(join(folder, `${picture.source}.svg`), 'utf8');
  writeFileSync(`${picture.target}.svg`, `${templateOf(source, picture)}\n`);
  const motion = motionOf(source);
  if (motion === '') rmSync(`${picture.target}.css`, { force: true });
  else
    writeFileSync(
      `${picture.target}.css`,
      await format(motion, { parser: 'css', singleQuote: true }),
    );
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder holds the SVG files?');
for (const picture of PICTURES) await importPicture(folder, picture);
