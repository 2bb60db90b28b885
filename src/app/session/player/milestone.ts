import { CueWords } from '../../domain/session/cues/cue';
import { currentStep, SessionState, stepLength } from '../../domain/session/state/state';
import { cuesOfStep } from '../../domain/session/cues/step-cues';

/**
 * What the player's live region tells in the midst of a step, in the guide's words: the newest of "Halfway.", "Last one.",
 * "Five seconds left." and the step's announcement ("Soon you turn over."). Null before the first of them. The step's own
 * text, its counts and the time left that breaks a silence are not told here.
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
