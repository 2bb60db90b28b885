import { Side } from '../../domain/session/plan/side';
import { currentStep, Phase, SessionState, stepRemaining } from '../../domain/session/state/state';
import { countOf } from './count/count-of';

/** What the player's root says of a session to automation (docs/spec/contract.md). */
export interface RootData {
  readonly phase: Phase;
  /** Id of the step; `get-ready` before the first. */
  readonly stepId: string;
  readonly side: Side;
  /** Whole seconds left of the step, rounded up. */
  readonly secondsLeft: number;
  readonly isListening: boolean;
}

/** The root's data for a session's state. */
export function rootData(state: SessionState): RootData {
  const step = currentStep(state);
  return {
    phase: state.phase,
    stepId: step?.id ?? 'get-ready',
    side: step?.side ?? 'both',
    secondsLeft: Math.ceil(stepRemaining(state) / 1000),
    isListening: countOf(state).isListening,
  };
}
