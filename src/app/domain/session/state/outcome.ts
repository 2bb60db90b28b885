import { Outcome } from '../../log/record';
import { Ms } from '../../time/units';
import { lengthOf } from '../plan/plan';
import { SessionState } from './state';

/** All active time of a session. */
export function activeTime(state: SessionState): Ms {
  return state.parts.reduce((sum, part) => {
    const { left, right, both } = part.activeMs;
    return sum + left + right + both;
  }, 0);
}

/** How a session counts that came to its last step's end: completed with at least half of its plan active. */
export function outcomeOf(state: SessionState): Outcome {
  return activeTime(state) * 2 >= lengthOf(state.plan.steps) ? 'completed' : 'ended-early';
}
