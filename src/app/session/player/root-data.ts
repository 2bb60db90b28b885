import { Side } from '../../domain/session/plan/side';
import { currentStep, Phase, SessionState, stepRemaining } from '../../domain/session/state/state';
import { countOf } from './count/count-of';

/** What the player's root says of a session to automation (docs/spec/contract.md). */
export interface RootData {
  readonly phase: Phase;
  /** Id of the step; `get-ready` before the first. */
  readonly stepId: string;
  readonly side: Side;
  readonly isListening: boolean;
}

/** The root's data for a session's state. */
export function rootData(state: SessionState): RootData {
  const step = currentStep(state);
  return {
    phase: state.phase,
    stepId: step?.id ?? 'get-ready',
    side: step?.side ?? 'both',
    isListening: countOf(state).isListening,
  };
}

/** Whole seconds left of the step, rounded up. They change each second, and are told apart from the rest. */
export function secondsLeft(state: SessionState): number {
  return Math.ceil(stepRemaining(state) / 1000);
}
