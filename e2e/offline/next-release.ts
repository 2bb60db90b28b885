import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  timestamp: number;
  assetGroups: { urls: string[] }[];
  hashTable: Record<string, string>;
}

/** The list of the voice's clips: no script, and kept only after the app itself. */
export const VOICE_LIST = 'voice/en.json';

/** A build of the app as its next release would be: another main script, page and voice, all else the same. */
export interface Release {
  readonly root: string;
  /** Name of the main script, which no other release has. */
  readonly main: string;
}

function sha1(file: string): string {
  return createHash('sha1').update(readFileSync(file)).digest('hex');
}

function mainOf(root: string): string {
  const main = readdirSync(root).find((name) => /^main-.*\.js$/.test(name));
  if (main === undefined) throw new Error(`${root} holds no main script.`);
  return main;
}

function withNames(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((so, [from, to]) => so.replaceAll(from, to), text);
}

/**
 * Gives the main script another content, and another name to every script that changes with it: as in a real build, a
 * name with a hash in it never stands for two contents.
 *
 * @returns the new names by the old ones
 */
function renameChanged(root: string, old: string, main: string): ReadonlyMap<string, string> {
  const texts = new Map(
    readdirSync(root)
      .filter((name) => /\.(js|html)$/.test(name))
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
  texts.set(old, `${texts.get(old) ?? ''}\n// next\n`);
  const renamed = new Map([[old, main]]);
  const waiting = [old];
  for (let changed = waiting.pop(); changed !== undefined; changed = waiting.pop()) {
    for (const [name, text] of texts) {
      if (!text.includes(changed) || renamed.has(name) || !name.startsWith('chunk-')) continue;
      renamed.set(name, `chunk-NEXT${String(renamed.size).padStart(4, '0')}.js`);
      waiting.push(name);
    }
  }
  for (const [name, text] of texts) {
    const written = withNames(text, renamed);
    if (renamed.has(name)) unlinkSync(join(root, name));
    writeFileSync(join(root, renamed.get(name) ?? name), written);
  }
  return renamed;
}

/** Brings a release's manifest in order after files of it were changed. */
function rehash(root: string, text: string): void {
  const manifest = JSON.parse(text) as Manifest;
  manifest.timestamp += 1000;
  for (const url of Object.keys(manifest.hashTable)) {
    manifest.hashTable[url] = sha1(join(root, url));
  }
  writeFileSync(join(root, 'ngsw.json'), JSON.stringify(manifest));
}

/** Makes the release after this build in a folder of its own, its manifest in order. */
export function nextRelease(from: string): Release {
  const root = mkdtempSync(join(tmpdir(), 'unknot-release-'));
  cpSync(from, root, { recursive: true });
  const main = 'main-NEXTONE1.js';
  const renamed = renameChanged(root, mainOf(root), main);
  writeFileSync(join(root, VOICE_LIST), `${readFileSync(join(root, VOICE_LIST), 'utf8')}\n`);
  rehash(root, withNames(readFileSync(join(root, 'ngsw.json'), 'utf8'), renamed));
  return { root, main };
}

/** Names the release's service worker anew in its scripts, as a release with another one does. */
export function renameWorker({ root }: Release, from: string, to: string): void {
  for (const name of readdirSync(root).filter((each) => each.endsWith('.js'))) {
    const text = readFileSync(join(root, name), 'utf8');
    if (text.includes(from)) writeFileSync(join(root, name), text.replaceAll(from, to));
  }
  rehash(root, readFileSync(join(root, 'ngsw.json'), 'utf8'));
}

/** The release a build is. */
export function releaseOf(root: string): Release {
  return { root, main: mainOf(root) };
}
