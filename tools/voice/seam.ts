import { loudness } from './shape.ts';
import { SAMPLE_RATE } from './speak.ts';
import { decodedLength, SOUND_AT } from './encode.ts';

/** The longest pause inside a joined sentence that does not break it in two. */
const LONGEST_GAP_S = 0.25;
/** The largest step in loudness that does not sound like another speaker. */
const LARGEST_STEP_DB = 3;

/** Stretches in which loudness is taken, and below which they pass for a pause: -40 dB of full scale. */
const WINDOW = SAMPLE_RATE / 200;
const PAUSE_POWER = 1e-4;

/** What is heard where one clip follows another without a pause of its own. */
export interface Seam {
  /** Seconds in which nothing is heard. */
  readonly gap: number;
  /** By how many dB the louder one is louder. */
  readonly step: number;
}

/** The seam of two clips as they lie in the track, with what the encoder puts round each. */
export function seamOf(before: Float32Array, after: Float32Array): Seam {
  const tail = decodedLength(before.length) - SOUND_AT - loudSpan(before).to;
  const lead = SOUND_AT + loudSpan(after).from;
  return {
    gap: (tail + lead) / SAMPLE_RATE,
    step: Math.abs(20 * Math.log10(loudness(before) / loudness(after))),
  };
}

/** From which sample to which it is loud enough to be no pause. */
function loudSpan(samples: Float32Array): { readonly from: number; readonly to: number } {
  const isLoud = Array.from({ length: Math.floor(samples.length / WINDOW) }, (_, index) => {
    const window = samples.subarray(index * WINDOW, (index + 1) * WINDOW);
    return window.reduce((sum, sample) => sum + sample * sample, 0) / WINDOW > PAUSE_POWER;
  });
  return { from: isLoud.indexOf(true) * WINDOW, to: (isLoud.lastIndexOf(true) + 1) * WINDOW };
}

/**
 * Each place in a joined sentence where it would be heard that it is joined.
 *
 * @param sentences the clips of each, in order
 * @param clips the sound of every clip, by its text
 */
export function audibleSeams(
  sentences: readonly (readonly string[])[],
  clips: ReadonlyMap<string, Float32Array>,
): readonly string[] {
  const faults = new Set<string>();
  for (const parts of sentences) {
    for (const [index, second] of parts.slice(1).entries()) {
      const first = parts[index] ?? '';
      const [before, after] = [clips.get(first), clips.get(second)];
      if (before === undefined || after === undefined)
        throw new Error(`No clip: ${parts.join(' ')}`);
      const { gap, step } = seamOf(before, after);
      if (gap <= LONGEST_GAP_S && step <= LARGEST_STEP_DB) continue;
      faults.add(`${(gap * 1000).toFixed(0)} ms, ${step.toFixed(1)} dB: ${first} | ${second}`);
    }
  }
  return [...faults];
}
