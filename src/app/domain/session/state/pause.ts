import { Ms } from '../../time/units';
import { PauseReason, SessionState } from './state';

/** A pause this long ends the session: screen, sound and lock are the phone's again. It can be continued later. */
export const LONGEST_PAUSE: Ms = 30 * 60_000;

/** The session standing still from its last known moment on. */
export function pause(state: SessionState, reason: PauseReason): SessionState {
  const { lastAt: at, lastEpoch: epoch, stampEpoch } = state;
  const pausedAt = { at, epoch, stampEpoch };
  return { ...state, phase: 'paused', pauseReason: reason, pausedAt };
}

/** When a pause ends the session, on the monotonic clock; null while it is not paused. */
export function pauseExpiresAt(state: SessionState): Ms | null {
  // Mutant `state.pausedAt === null` => `false`: Equivalent: a paused session knows since when. The compiler asks for the test.
  return state.phase !== 'paused' || state.pausedAt === null
    ? null
    : state.pausedAt.at + LONGEST_PAUSE;
}

/** The session, interrupted if its pause is too long by either clock: the phone may have slept meanwhile. `pausedAt` stays. */
export function expireStalePause(state: SessionState): SessionState {
  if (state.pausedAt === null) return state;
  const paused = Math.max(state.lastAt - state.pausedAt.at, state.lastEpoch - state.pausedAt.epoch);
  if (paused < LONGEST_PAUSE) return state;
  return { ...state, phase: 'finished', outcome: 'interrupted' };
}
