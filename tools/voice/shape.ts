import { SAMPLE_RATE, type Speech } from './speak.ts';
import { placeOf, type Unit } from './units.ts';

/** Seconds kept before the first sound and after the last one, faded in and out. */
const BEFORE_S = 0.01;
const AFTER_S = 0.05;

/** The same round a part of a sentence, which is cut where nothing louder than -36 dB of full scale is left. */
const EDGE_S = 0.005;
const SOFTEST = 10 ** (-36 / 20);

/** Loudness all speech is brought to, as the root mean square of what is not a pause: -16 dB of full scale. */
const LOUDNESS = 10 ** (-16 / 20);
/** No sample beyond this: MP3 swings a little higher than what it was given. */
const HIGHEST = 0.85;
/** Windows this much quieter than the loudest one are pauses. */
const PAUSE_POWER = 1 / 1000;
const WINDOW = SAMPLE_RATE / 50;

/** The sound of a unit alone: without the silence round it, soft at its edges, as loud as every other. */
export function shape(unit: Pick<Unit, 'part' | 'isJoined'>, speech: Speech): Float32Array {
  const { start, end } = placeOf(unit.part, speech);
  const from = Math.max(0, Math.round((start - BEFORE_S) * SAMPLE_RATE));
  const to = Math.min(speech.samples.length, Math.round((end + AFTER_S) * SAMPLE_RATE));
  const whole = evened(faded(speech.samples.slice(from, to), BEFORE_S, AFTER_S));
  return unit.isJoined ? faded(cutClose(whole), EDGE_S, EDGE_S) : whole;
}

/** Without what is too soft to be heard at both ends: between joined parts it would be a pause. */
function cutClose(samples: Float32Array): Float32Array {
  const { from, to } = heardSpan(samples);
  const edge = EDGE_S * SAMPLE_RATE;
  return samples.slice(Math.max(0, from - edge), to + edge);
}

/** From which sample to which something is heard. */
function heardSpan(samples: Float32Array): { readonly from: number; readonly to: number } {
  const from = samples.findIndex((sample) => Math.abs(sample) > SOFTEST);
  const to = samples.findLastIndex((sample) => Math.abs(sample) > SOFTEST);
  return { from: Math.max(0, from), to: to + 1 };
}

/** Pieces that begin a second apart. */
export function oneASecond(pieces: readonly Float32Array[]): Float32Array {
  const last = pieces.at(-1)?.length ?? 0;
  const joined = new Float32Array((pieces.length - 1) * SAMPLE_RATE + last);
  pieces.forEach((piece, index) => {
    if (piece.length > SAMPLE_RATE && index < pieces.length - 1) {
      throw new Error('A word that must be said in a second takes longer.');
    }
    joined.set(piece, index * SAMPLE_RATE);
  });
  return joined;
}

/** The root mean square of what is not a pause. */
export function loudness(samples: Float32Array): number {
  const powers: number[] = [];
  for (let at = 0; at + WINDOW <= samples.length; at += WINDOW) {
    const window = samples.subarray(at, at + WINDOW);
    powers.push(window.reduce((sum, sample) => sum + sample * sample, 0) / WINDOW);
  }
  const most = Math.max(...powers);
  const heard = powers.filter((power) => power > most * PAUSE_POWER);
  return Math.sqrt(heard.reduce((sum, power) => sum + power, 0) / heard.length);
}

function faded(samples: Float32Array, before: number, after: number): Float32Array {
  const fadeIn = before * SAMPLE_RATE;
  const fadeOut = after * SAMPLE_RATE;
  return samples.map((sample, at) => {
    const rise = Math.min(1, at / fadeIn);
    const fall = Math.min(1, (samples.length - 1 - at) / fadeOut);
    return sample * rise * fall;
  });
}

function evened(samples: Float32Array): Float32Array {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const factor = Math.min(LOUDNESS / loudness(samples), HIGHEST / peak);
  return samples.map((sample) => sample * factor);
}
