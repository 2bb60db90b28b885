import { IsoTime, Ms } from '../time/units';
import { SessionState } from './state';

/** A session as it was last heard of, with its whole plan inside: it outlives an update of the app. */
export interface Checkpoint {
  readonly state: SessionState;
  readonly savedAt: IsoTime;
}

/** The session of a checkpoint, paused at the exact millisecond it was kept at. */
export function restore(checkpoint: Checkpoint, at: Ms, epoch: Ms): SessionState {
  return {
    ...checkpoint.state,
    phase: 'paused',
    pauseReason: 'continued',
    countdownMs: 0,
    easedAt: null,
    lastAt: at,
    lastEpoch: epoch,
  };
}
