/**
 * Draws Today and the first frames of other pages into the page of a build, with the stylesheet, has it ask for its font at once
 * and start the app as its own script decides, and lists the page anew for the service worker, the stylesheet no more:
 * `node tools/prerender/main.ts [--root dist/unknot/browser]`. Once for each build.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFrames, pageOf } from './draw.ts';
import { withMetaPolicy } from '../serve/headers.ts';
import { withStart } from './start.ts';
import { sheetOf, withFrames, withoutComments, withShortScript, withStyles } from './page.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: 'dist/unknot/browser' } },
});

interface Manifest {
  readonly index: string;
  readonly assetGroups: readonly { readonly urls: string[] }[];
  readonly hashTable: Record<string, string>;
}

/** Gives the page's new hash to the list of files, which Angular's builder made of the page as it was, and forgets the sheet. */
function list(page: string, sheet: string): void {
  const file = join(values.root, 'ngsw.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const { index, assetGroups, hashTable } = manifest;
  if (hashTable[index] === undefined) throw new Error(`${file} does not list ${index}.`);
  const isSheet = (url: string): boolean => url.endsWith(`/${sheet}`);
  const kept = {
    ...manifest,
    assetGroups: assetGroups.map((group) => ({
      ...group,
      urls: group.urls.filter((url) => !isSheet(url)),
    })),
    hashTable: {
      ...Object.fromEntries(Object.entries(hashTable).filter(([url]) => !isSheet(url))),
      [index]: createHash('sha1').update(page).digest('hex'),
    },
  };
  writeFileSync(file, JSON.stringify(kept, null, 2));
}

const html = pageOf(values.root);
const sheet = sheetOf(html);
if (sheet === undefined) throw new Error('The page has no stylesheet.');
const short = withMetaPolicy(withShortScript(withoutComments(html)));
const drawn = withFrames(short, await drawFrames(values.root, html));
const textOf = (file: string): string => readFileSync(join(values.root, file), 'utf8');
const page = withStart(withStyles(drawn, textOf(sheet)), textOf);
writeFileSync(join(values.root, 'index.html'), page);
rmSync(join(values.root, sheet));
list(page, sheet);
// The app that drew it waits for a person.
process.exit(0);
