import { isListening } from '../../domain/session/state/progress';
import { currentStep, SessionState } from '../../domain/session/state/state';
import { listeningTime } from '../../domain/session/plan/step';
import { Ms } from '../../domain/time/units';

/** True while the picture moves. While listening the movement is shown once and then rests. */
export function moves(state: SessionState): boolean {
  if (state.phase !== 'running') return false;
  const step = currentStep(state);
  return step === null || !isListening(state) || state.spentMs < (step.reps?.eachMs ?? 0);
}

/** Time the picture has been moving; with the first repetition it begins anew. Below 0 while one stays on a knot. */
export function movedMs(state: SessionState): Ms {
  const step = currentStep(state);
  if (step === null) return 0;
  return isListening(state) ? state.spentMs : state.spentMs - listeningTime(step) - state.dwellMs;
}
