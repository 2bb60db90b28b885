import { Ms } from '../time/units';
import { letGoAt } from './pause';
import { currentStep, isCounting, SessionState, stepRemaining } from './state';

/** The timer looks at the clock at least this often, so that a number on the screen is never a second old. */
const LONGEST_SLEEP_MS = 1000;

/**
 * When something shown or said next changes: a whole second, a repetition, its way back, the end of the step.
 * In the monotonic clock's ms, at most 1 s away while time counts; null while nothing changes by itself.
 */
export function nextBoundary(state: SessionState): Ms | null {
  if (!isCounting(state)) return letGoAt(state);
  const waits = [LONGEST_SLEEP_MS, untilWholeSecond(state.countdownMs || stepRemaining(state))];
  const reps = currentStep(state)?.reps;
  if (reps && state.dwellMs === 0 && state.countdownMs === 0) {
    const into = state.spentMs % reps.eachMs;
    waits.push(reps.eachMs - into);
    const out = reps.eachMs * (reps.outShare ?? 1);
    if (into < out) waits.push(out - into);
  }
  return state.lastAt + Math.min(...waits);
}

function untilWholeSecond(remaining: Ms): Ms {
  return remaining % 1000 || 1000;
}
