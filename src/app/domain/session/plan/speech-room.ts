import { Ms } from '../../time/units';
import { Step } from './step';

/** Words are over this long before a timed step is, so that they can be done and not only heard. */
export const WORDS_OVER_BEFORE_END_MS: Ms = 3000;

/** Words are over this long before the first repetition. */
const WORDS_OVER_BEFORE_FIRST_MS: Ms = 300;

type Timed = Pick<Step, 'reps' | 'durationMs'>;

/**
 * How long the words of a step should take: until its first repetition, or its end, less a moment to do what was heard.
 */
export function speechRoom(step: Timed): Ms {
  if (step.reps === undefined) return Math.max(0, step.durationMs - WORDS_OVER_BEFORE_END_MS);
  return step.reps.listenMs === undefined
    ? step.durationMs
    : step.reps.listenMs - WORDS_OVER_BEFORE_FIRST_MS;
}

/**
 * How long they can take at the most, where even the sentence alone is longer than it should be.
 * In a checkpoint of the first edition, which had no listening time, words run beside the count.
 */
export function longestSpeech({ reps, durationMs }: Timed): Ms {
  return reps?.listenMs ?? durationMs;
}
