import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRAME_BYTES } from '../../tools/voice/frames.ts';

/** Length of a frame of the clips: 576 samples at 16 kHz. */
export const FRAME_MS = 36;

/** One clip in a track. */
export interface HeardClip {
  /** Number of its first frame. */
  readonly frame: number;
  readonly frames: number;
  readonly kind: 'speech' | 'earcon';
  /** What is said, or the earcon's name. */
  readonly name: string;
}

interface Clip extends Omit<HeardClip, 'frame'> {
  readonly bytes: Buffer;
}

const FOLDER = join(import.meta.dirname, '../../public/voice');
const SILENCE = 'silence';

function clipsOf(file: string, kind: Clip['kind']): readonly Clip[] {
  const sound = readFileSync(join(FOLDER, `${file}.mp3`));
  const { clips } = JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8')) as {
    clips: Record<string, [start: number, count: number]>;
  };
  return Object.entries(clips).map(([name, [start, frames]]) => ({
    kind,
    name,
    frames,
    bytes: sound.subarray(start * FRAME_BYTES, (start + frames) * FRAME_BYTES),
  }));
}

/** The committed clips, longest first. */
const all = [...clipsOf('en', 'speech'), ...clipsOf('earcons', 'earcon')].toSorted(
  (a, b) => b.frames - a.frames,
);
const silence = all.find(({ name }) => name === SILENCE)?.bytes ?? Buffer.alloc(0);
const clips = all.filter(({ name }) => name !== SILENCE);

/** A track without what it begins with of a clip that an earlier one had begun: this many frames, and the rest. */
export function withoutBegun(track: Buffer): { readonly begun: number; readonly rest: Buffer } {
  const isKnown = (frame: number): boolean => {
    const rest = track.subarray(frame * FRAME_BYTES);
    return [silence, ...clips.map(({ bytes }) => bytes)].some((bytes) =>
      rest.subarray(0, bytes.length).equals(bytes),
    );
  };
  let begun = 0;
  while (begun * FRAME_BYTES < track.length && !isKnown(begun)) begun++;
  return { begun, rest: track.subarray(begun * FRAME_BYTES) };
}

/**
 * What a track says and sounds, read from its frames alone.
 *
 * @throws Error on a frame that is neither silence nor part of a whole clip: then something was cut
 */
export function clipsIn(track: Buffer): readonly HeardClip[] {
  const found: HeardClip[] = [];
  for (let frame = 0; frame * FRAME_BYTES < track.length;) {
    const rest = track.subarray(frame * FRAME_BYTES);
    const clip = clips.find(({ bytes }) => rest.subarray(0, bytes.length).equals(bytes));
    if (clip) found.push({ frame, frames: clip.frames, kind: clip.kind, name: clip.name });
    else if (!rest.subarray(0, FRAME_BYTES).equals(silence)) {
      throw new Error(`Frame ${frame} of the track belongs to no whole clip.`);
    }
    frame += clip?.frames ?? 1;
  }
  return found;
}
