import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkFrames, FRAME_BYTES } from '../voice/frames.ts';

interface Manifest {
  readonly frames: number;
  readonly sha256: string;
  readonly clips: Readonly<Record<string, readonly [start: number, count: number]>>;
}

/**
 * Raw bytes of the built-in voice and the earcons in a build.
 *
 * @throws Error where a list of clips and its sound are not of one make: `npm run voice` makes both
 */
export function voiceBytes(folder: string): number {
  const files = readdirSync(folder);
  for (const file of files) if (file.endsWith('.json')) checkPack(join(folder, file));
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function checkPack(list: string): void {
  const manifest = JSON.parse(readFileSync(list, 'utf8')) as Manifest;
  const file = list.replace(/json$/, 'mp3');
  if (!existsSync(file)) throw new Error(`${file} is missing.`);
  const sound = readFileSync(file);
  checkFrames(sound);
  const isWhole = manifest.frames * FRAME_BYTES === sound.length;
  const isOfOneMake = manifest.sha256 === createHash('sha256').update(sound).digest('hex');
  let at = 0;
  for (const [start, count] of Object.values(manifest.clips).toSorted(([a], [b]) => a - b)) {
    if (start !== at || count < 1)
      throw new Error(`${list}: clips overlap or leave gaps at ${at}.`);
    at += count;
  }
  if (!isWhole || !isOfOneMake || at !== manifest.frames) {
    throw new Error(`${list} does not fit its sound: run "npm run voice".`);
  }
}
