import { SoundName } from '../session/cues/cue';
import { Ms } from '../time/units';

/** Length of one MP3 frame of the clips: 576 samples at 16 kHz (MPEG-2 layer III). */
export const FRAME_MS: Ms = 36;

/** Bytes of one frame at 24 kbit/s. Frames hold no bit reservoir, so they can be joined in any order. */
export const FRAME_BYTES = 108;

/**
 * A clip is heard this long after its first frame: what encoder and decoder need before any sound (tools/voice/encode.ts;
 * measured in Chromium: 36.7 to 37.6 ms for the earcons).
 */
export const HEARD_AFTER_MS: Ms = FRAME_MS;

/** A run of whole frames: its first frame, and how many. */
export interface ClipPlace {
  readonly start: number;
  readonly count: number;
}

/** Recorded speech and earcons as MP3 frames, with the text or the name each stands for. */
export interface ClipPack {
  /** All frames one after another, `FRAME_BYTES` each. */
  readonly frames: Uint8Array;
  /** By the exact text that is said: whole sentences, numbers, titles, sides. */
  readonly speech: ReadonlyMap<string, ClipPlace>;
  readonly sounds: ReadonlyMap<SoundName, ClipPlace>;
  /** One frame of silence. */
  readonly silence: ClipPlace;
}
