import { SOUND_NAMES } from '../session/cues/cue';
import { Ms } from '../time/units';
import { ClipPack, ClipPlace, FRAME_BYTES, FRAME_MS } from './clip-pack';

/** Frames of every earcon of the pack. */
const SOUND_FRAMES = 5;

/**
 * A pack whose frame n is filled with the byte n, so that a track tells what it was made of. Frame 0 is silence.
 *
 * @param speech frames of each text's clip
 */
export function aClipPack(speech: Readonly<Record<string, number>> = {}): ClipPack {
  let frames = 1;
  const take = (count: number): ClipPlace => {
    const start = frames;
    frames += count;
    return { start, count };
  };
  const texts = new Map(Object.entries(speech).map(([text, count]) => [text, take(count)]));
  const sounds = new Map(SOUND_NAMES.map((name) => [name, take(SOUND_FRAMES)]));
  const bytes = Uint8Array.from({ length: frames * FRAME_BYTES }, (_, at) =>
    Math.floor(at / FRAME_BYTES),
  );
  return { frames: bytes, speech: texts, sounds, silence: { start: 0, count: 1 } };
}

/** Which frames of the pack a track was made of, one number a frame. */
export function frameNumbers(track: Uint8Array): readonly number[] {
  return Array.from(
    { length: track.length / FRAME_BYTES },
    (_, at) => track[at * FRAME_BYTES] ?? -1,
  );
}

/** What a track made of this pack says and sounds, each with the position of its first frame in ms. */
export function namesIn(track: Uint8Array, pack: ClipPack): readonly (readonly [Ms, string])[] {
  const names = new Map<number, string>();
  for (const [name, { start }] of [...pack.speech, ...pack.sounds]) names.set(start, name);
  return frameNumbers(track).flatMap((number, frame) => {
    const name = names.get(number);
    return name === undefined ? [] : [[frame * FRAME_MS, name] as const];
  });
}
