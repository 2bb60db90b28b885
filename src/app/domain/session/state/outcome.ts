import { Outcome } from '../../log/record';
import { Ms } from '../../time/units';
import { lengthOf, SessionPlan } from '../plan/plan';
import { PartProgress, SessionState } from './state';

/** All active time of a part. */
export function activeTimeOf({ activeMs: { left, right, both } }: PartProgress): Ms {
  return left + right + both;
}

/** All active time of a session; a routine's transitions are none. */
export function activeTime({ parts }: SessionState): Ms {
  return parts.reduce((sum, part) => sum + activeTimeOf(part), 0);
}

/** How long a part is planned to last. */
export function plannedTimeOf({ steps }: SessionPlan, index: number): Ms {
  return lengthOf(steps.filter(({ part }) => part === index));
}

/** How a session counts that came to its last step's end: completed with at least half of its plan active. */
export function outcomeOf(state: SessionState): Outcome {
  const planned = lengthOf(state.plan.steps.filter(({ part }) => part !== null));
  return whenDone(activeTime(state), planned);
}

/**
 * How one part of a session counts. What lies behind counts as a session of its own that came to its end; else it is as
 * far as the session is. Until that is over it is `interrupted`: what is killed is logged as far as it went.
 */
export function partOutcome(state: SessionState, index: number): Outcome {
  const progress = state.parts[index];
  const isBehind = state.plan.steps.findLastIndex(({ part }) => part === index) < state.step;
  if (!isBehind || !progress) return state.outcome ?? 'interrupted';
  return whenDone(activeTimeOf(progress), plannedTimeOf(state.plan, index));
}

function whenDone(active: Ms, planned: Ms): Outcome {
  return active * 2 >= planned ? 'completed' : 'ended-early';
}
