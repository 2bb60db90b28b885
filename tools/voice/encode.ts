import { Mp3Encoder } from '@breezystack/lamejs';
import { SAMPLE_RATE } from './speak.ts';

/** As src/app/domain/track/clip-pack.ts has them. */
const FRAME_BYTES = 108;
const FRAME_SAMPLES = 576;
const KBPS = 24;

/** MPEG-2 layer III without a checksum; 24 kbit/s, 16 kHz, no padding; mono: the header of every frame. */
const HEADER = [0xff, 0xf3, 0x38, 0xc0];
/** Bits of the last byte that say nothing of the sound (copyright, original). */
const LAST_BYTE_MASK = 0xf0;

/** Where an info frame names itself: behind header and side information. */
const INFO_TAG_AT = 4 + 9;

/** Samples by which encoder and decoder together delay the sound. */
const CODEC_DELAY = 1105;
/**
 * Silence put before the sound. With it the first frame the encoder makes is silent and is left away, and the sound
 * begins exactly one frame after the start of what is left.
 */
const LEAD = 2 * FRAME_SAMPLES - CODEC_DELAY + 1;

/** Sound as MP3 frames that can be joined in any order; it is heard one frame after their start. */
export function encode(samples: Float32Array): Uint8Array {
  const padded = new Int16Array(LEAD + samples.length);
  samples.forEach((sample, at) => (padded[LEAD + at] = Math.round(sample * 32_767)));
  const frames = allFrames(padded);
  const needed = Math.floor((padded.length + CODEC_DELAY - 1) / FRAME_SAMPLES) + 1;
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

/**
 * @throws Error unless the bytes are whole frames of the one kind, none of which needs the one before it (no bit
 * reservoir) or only describes the others (no info frame)
 */
export function checkFrames(bytes: Uint8Array): void {
  if (bytes.length === 0 || bytes.length % FRAME_BYTES !== 0) {
    throw new Error(`${bytes.length} bytes are no whole frames of ${FRAME_BYTES}.`);
  }
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    const frame = bytes.subarray(at, at + FRAME_BYTES);
    const isHeader = HEADER.every(
      (byte, index) => ((frame[index] ?? 0) & (index === 3 ? LAST_BYTE_MASK : 0xff)) === byte,
    );
    const reservoir = frame[4];
    const tag = Buffer.from(frame.subarray(INFO_TAG_AT, INFO_TAG_AT + 4)).toString('latin1');
    if (!isHeader || reservoir !== 0 || tag === 'Xing' || tag === 'Info') {
      throw new Error(
        `Frame ${at / FRAME_BYTES} cannot be joined: ${Buffer.from(frame).toString('hex')}`,
      );
    }
  }
}
