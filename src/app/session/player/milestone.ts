import { CueWords } from '../../domain/session/cue';
import { currentStep, SessionState, stepLength } from '../../domain/session/state';
import { cuesOfStep } from '../../domain/session/step-cues';

/**
 * The last thing told of this step beside its own text and its count, as the guide says it: halfway, the last
 * repetition, the last five seconds, what is to come. Null before the first of them.
 */
export function milestone(state: SessionState, words: CueWords): string | null {
  const step = currentStep(state);
  if (step === null) return null;
  const told: readonly (string | undefined)[] = [
    words.halfway,
    words.lastOne,
    words.fiveSeconds,
    step.announcement?.text,
  ];
  const reached = cuesOfStep(step, stepLength(state), words).findLast(
    ({ offset, cue }) =>
      cue.kind === 'speak' && !cue.urgent && told.includes(cue.text) && offset <= state.spentMs,
  );
  return reached?.cue.kind === 'speak' ? reached.cue.text : null;
}
