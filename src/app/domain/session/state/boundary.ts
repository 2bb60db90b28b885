import { Ms } from '../../time/units';
import { pauseExpiresAt } from './pause';
import { currentStep, isCounting, SessionState, stepRemaining } from './state';
import { listeningTime, Repetitions } from '../plan/step';

/** The timer ticks at least this often, so that a number on the screen is never a second old. */
const LONGEST_SLEEP_MS = 1000;

/**
 * When something shown or said next changes: a whole second, a repetition, its way back, the end of the step.
 * In the monotonic clock's ms, at most 1 s away while time counts; null while nothing changes by itself.
 */
export function nextBoundary(state: SessionState): Ms | null {
  if (!isCounting(state)) return pauseExpiresAt(state);
  const waits = [LONGEST_SLEEP_MS, untilWholeSecond(state.countdownMs || stepRemaining(state))];
  const step = currentStep(state);
  if (step?.reps && state.dwellMs === 0 && state.countdownMs === 0) {
    waits.push(untilRepetition(step.reps, state.spentMs - listeningTime(step)));
  }
  return state.lastAt + Math.min(...waits);
}

/** How long until the way back of this repetition, or else until the next one begins; `counted` is below 0 while listening. */
function untilRepetition(reps: Repetitions, counted: Ms): Ms {
  if (counted < 0) return -counted;
  const into = counted % reps.eachMs;
  const out = reps.eachMs * (reps.outShare ?? 1);
  return (into < out ? out : reps.eachMs) - into;
}

function untilWholeSecond(remaining: Ms): Ms {
  return remaining % 1000 || 1000;
}
