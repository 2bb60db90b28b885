import { SessionPlan } from '../session/plan/plan';
import { ClipPack, ClipPlace, FRAME_BYTES } from './clip-pack';

/** Frames of silence after a sentence: with the edges of the clips 700 ms. Within one, the edges are pause enough. */
const PAUSE_FRAMES = 18;

/**
 * The clips that say a text, in order, with a short pause between its sentences: one clip of the whole text, or the
 * longest ones it can be joined from at its blanks.
 *
 * @returns null where a word of it has no clip: half a text is never said
 */
export function clipsOf(text: string, pack: ClipPack): readonly ClipPlace[] | null {
  return joined(text.split(' '), pack);
}

/** True where every step of a plan can be told in full. */
export function saysAll({ steps }: Pick<SessionPlan, 'steps'>, pack: ClipPack): boolean {
  return steps.every(({ spoken }) => clipsOf(spoken, pack) !== null);
}

function joined(words: readonly string[], pack: ClipPack): readonly ClipPlace[] | null {
  // Mutant `count > 0` => `count >= 0`: Equivalent: no clip says nothing.
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count).join(' ');
    const place = pack.speech.get(part);
    if (place === undefined) continue;
    if (count === words.length) return [place];
    const rest = joined(words.slice(count), pack);
    if (rest !== null) return [place, ...pauseAfter(part, pack), ...rest];
  }
  return null;
}

function pauseAfter(part: string, pack: ClipPack): readonly ClipPlace[] {
  return /[.!?]$/.test(part) ? Array<ClipPlace>(PAUSE_FRAMES).fill(pack.silence) : [];
}

/** Frames of all places together. */
export function frameCount(places: readonly ClipPlace[]): number {
  return places.reduce((sum, { count }) => sum + count, 0);
}

/** Silence before the first clip, which a headset that has just woken may swallow, and after the last one. */
const EDGE_FRAMES = 6;

/** The clips one after another as an MP3 of their own, with a little silence round them. */
export function soundOf(places: readonly ClipPlace[], pack: ClipPack): Uint8Array<ArrayBuffer> {
  const edge = Array<ClipPlace>(EDGE_FRAMES).fill(pack.silence);
  const all = [...edge, ...places, ...edge];
  const sound = new Uint8Array(frameCount(all) * FRAME_BYTES);
  let at = 0;
  for (const { start, count } of all) {
    sound.set(pack.frames.subarray(start * FRAME_BYTES, (start + count) * FRAME_BYTES), at);
    at += count * FRAME_BYTES;
  }
  return sound;
}
