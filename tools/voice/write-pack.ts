import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFrames, FRAME_BYTES } from './frames.ts';

/** Version of the manifest's form, as src/app/platform/clips reads it. */
const FORMAT = 1;

/** Writes `name.mp3`, all clips' frames joined, and `name.json`, which tells what lies where. Gives the bytes of both. */
export function writePack(
  folder: string,
  name: string,
  clips: readonly (readonly [string, Uint8Array])[],
): number {
  const places: string[] = [];
  let at = 0;
  for (const [text, frames] of clips) {
    const count = frames.length / FRAME_BYTES;
    places.push(`    ${JSON.stringify(text)}: [${at}, ${count}]`);
    at += count;
  }
  const sound = Buffer.concat(clips.map(([, frames]) => frames));
  checkFrames(sound);
  const hash = createHash('sha256').update(sound).digest('hex');
  const head = `  "format": ${FORMAT},\n  "frames": ${at},\n  "sha256": "${hash}",\n`;
  const manifest = `{\n${head}  "clips": {\n${places.join(',\n')}\n  }\n}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.mp3`), sound);
  writeFileSync(join(folder, `${name}.json`), manifest);
  return sound.length + Buffer.byteLength(manifest);
}
