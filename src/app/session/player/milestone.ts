import { CueWords } from '../../domain/session/cues/cue';
import { cuesOfStep } from '../../domain/session/cues/step-cues';
import { Step } from '../../domain/session/plan/step';
import { Ms } from '../../domain/time/units';

/** What is told in the midst of a step, at this distance from its beginning. */
export interface Milestone {
  readonly offset: Ms;
  readonly text: string;
}

/**
 * What the player's live region tells in the midst of a step of this length, in the guide's words: "Halfway.", "Last one.",
 * "Five seconds left." and the step's announcement ("Soon you turn over."). The step's own text, its counts and the time
 * left that breaks a silence are not told here.
 */
export function milestonesOf(step: Step, length: Ms, words: CueWords): readonly Milestone[] {
  const told: readonly (string | undefined)[] = [
    words.halfway,
    words.lastOne,
    words.fiveSeconds,
    step.announcement?.text,
  ];
  return cuesOfStep(step, length, words).flatMap(({ offset, cue }) =>
    cue.kind === 'speak' && !cue.urgent && told.includes(cue.text)
      ? [{ offset, text: cue.text }]
      : [],
  );
}
