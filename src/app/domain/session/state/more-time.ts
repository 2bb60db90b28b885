import { Ms } from '../../time/units';
import { currentStep, SessionState } from './state';
import { listeningTime } from '../plan/step';

/** What one press adds: to timed steps and rests, seconds; to repetitions, this many. Never listening time. */
const MORE_SECONDS_MS = 15_000;
const MORE_REPETITIONS = 2;

/** What "More time" would add to the current step now; 0 once the step has doubled, or while getting ready. */
export function moreTimeLeft(state: Pick<SessionState, 'plan' | 'step' | 'extraMs'>): Ms {
  const step = currentStep(state);
  if (step === null) return 0;
  const press = step.reps ? MORE_REPETITIONS * step.reps.eachMs : MORE_SECONDS_MS;
  return Math.min(press, step.durationMs - listeningTime(step) - state.extraMs);
}

/** The session with its current step made longer, up to double. */
export function moreTime(state: SessionState): SessionState {
  return { ...state, extraMs: state.extraMs + moreTimeLeft(state) };
}
