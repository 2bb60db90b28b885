/**
 * Draws Today and the first frames of other pages into the page of a build, has it ask for its font at once, and lists the page anew for the service worker:
 * `node tools/prerender/main.ts [--root dist/unknot/browser]`. Once for each build.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFrames, pageOf } from './draw.ts';
import { withFont, withFrames } from './page.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: 'dist/unknot/browser' } },
});

/** Gives the page's new hash to the list of files, which Angular's builder made of the page as it was. */
function list(page: string): void {
  const file = join(values.root, 'ngsw.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly index: string;
    readonly hashTable: Record<string, string>;
  };
  if (manifest.hashTable[manifest.index] === undefined)
    throw new Error(`${file} does not list ${manifest.index}.`);
  manifest.hashTable[manifest.index] = createHash('sha1').update(page).digest('hex');
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

/** The text of a page's own stylesheet. */
function stylesheetOf(page: string): string {
  const name = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1];
  if (name === undefined) throw new Error('The page has no stylesheet.');
  return readFileSync(join(values.root, name), 'utf8');
}

const html = pageOf(values.root);
const page = withFont(withFrames(html, await drawFrames(values.root, html)), stylesheetOf(html));
writeFileSync(join(values.root, 'index.html'), page);
list(page);
// The app that drew it waits for a person.
process.exit(0);
