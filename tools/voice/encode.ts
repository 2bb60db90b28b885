import { Mp3Encoder } from '@breezystack/lamejs';
import { checkFrames, FRAME_BYTES } from './frames.ts';
import { SAMPLE_RATE } from './speak.ts';

const FRAME_SAMPLES = 576;
const KBPS = 24;

/** Samples by which encoder and decoder together delay the sound. */
const CODEC_DELAY = 1105;
/**
 * Silence put before the sound. With it the first frame the encoder makes is silent and is left away, and the sound
 * begins exactly one frame after the start of what is left.
 */
const LEAD = 2 * FRAME_SAMPLES - CODEC_DELAY + 1;

/** Samples of a clip before its sound, as a decoder gives them: one frame. */
export const SOUND_AT = FRAME_SAMPLES;

/** The samples of a clip, as a decoder gives them, whose sound has this number of samples. */
export function decodedLength(samples: number): number {
  return (framesNeeded(LEAD + samples) - 1) * FRAME_SAMPLES;
}

function framesNeeded(samples: number): number {
  return Math.floor((samples + CODEC_DELAY - 1) / FRAME_SAMPLES) + 1;
}

/** Sound as MP3 frames that can be joined in any order; it is heard one frame after their start. */
export function encode(samples: Float32Array): Uint8Array {
  const padded = new Int16Array(LEAD + samples.length);
  samples.forEach((sample, at) => (padded[LEAD + at] = Math.round(sample * 32_767)));
  const frames = allFrames(padded);
  const needed = framesNeeded(padded.length);
  if (frames.length < needed * FRAME_BYTES) throw new Error('The encoder made too few frames.');
  return frames.slice(FRAME_BYTES, needed * FRAME_BYTES);
}

/** One frame of silence that leaves nothing to the frame after it. */
export function encodeSilence(): Uint8Array {
  const frames = allFrames(new Int16Array(20 * FRAME_SAMPLES));
  return frames.slice(10 * FRAME_BYTES, 11 * FRAME_BYTES);
}

function allFrames(samples: Int16Array): Uint8Array {
  const encoder = new Mp3Encoder(1, SAMPLE_RATE, KBPS);
  // Its declared type is not its own: it answers with signed bytes.
  const made = Buffer.concat(
    [encoder.encodeBuffer(samples), encoder.flush()].map((part) => Uint8Array.from(part)),
  );
  checkFrames(made);
  return made;
}
