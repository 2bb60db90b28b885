import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** Makes the release after this build in a folder of its own, its manifest in order. */
export function nextRelease(from: string): Release {
  const root = mkdtempSync(join(tmpdir(), 'unknot-release-'));
  cpSync(from, root, { recursive: true });
  const old = mainOf(root);
  const main = 'main-NEXTONE1.js';
  renameSync(join(root, old), join(root, main));
  writeFileSync(join(root, main), `${readFileSync(join(root, main), 'utf8')}\n// next\n`);
  // Lazy chunks import the main script by its name.
  for (const name of readdirSync(root).filter((each) => /\.(js|html)$/.test(each))) {
    const text = readFileSync(join(root, name), 'utf8');
    if (text.includes(old)) writeFileSync(join(root, name), text.replaceAll(old, main));
  }
  writeFileSync(join(root, VOICE_LIST), `${readFileSync(join(root, VOICE_LIST), 'utf8')}\n`);
  const file = join(root, 'ngsw.json');
  const text = readFileSync(file, 'utf8').replaceAll(old, main);
  const manifest = JSON.parse(text) as Manifest;
  manifest.timestamp += 1000;
  for (const url of Object.keys(manifest.hashTable)) {
    manifest.hashTable[url] = sha1(join(root, url));
  }
  writeFileSync(file, JSON.stringify(manifest));
  return { root, main };
}

/** The release a build is. */
export function releaseOf(root: string): Release {
  return { root, main: mainOf(root) };
}
