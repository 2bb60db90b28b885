import {
  isListening,
  repetition,
  RepetitionProgress,
} from '../../../domain/session/state/progress';
import { SessionState, stepRemaining } from '../../../domain/session/state/state';

/** What the player counts at one moment. */
export interface ShownCount {
  /** True while the step's words are said and its count has not begun: no number is shown then. */
  readonly isListening: boolean;
  /** Null where seconds are counted. */
  readonly repetition: RepetitionProgress | null;
  /** Whole seconds, rounded up: left of the step, of a stay on a knot, or until it goes on after "Continue". */
  readonly seconds: number;
}

/** What is counted in a session's state: going on comes before a stay on a knot, and that before the step. */
export function countOf(state: SessionState): ShownCount {
  if (isGoingOn(state)) return secondsOf(state.countdownMs);
  if (state.dwellMs > 0) return secondsOf(state.dwellMs);
  return {
    ...secondsOf(stepRemaining(state)),
    isListening: isListening(state),
    repetition: repetition(state),
  };
}

/** True while it counts down to go on after "Continue". */
export function isGoingOn({ phase, countdownMs }: SessionState): boolean {
  return phase === 'get-ready' && countdownMs > 0;
}

function secondsOf(ms: number): ShownCount {
  return { isListening: false, repetition: null, seconds: Math.ceil(ms / 1000) };
}
