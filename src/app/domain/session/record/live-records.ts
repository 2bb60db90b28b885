import type { Checkpoint } from './checkpoint';
import type { SessionState } from '../state/state';

/** Ids of the records of a session that is not over yet: it runs somewhere, or waits to be gone on with. */
export function liveRecordIds(checkpoint: Checkpoint | null): readonly string[] {
  // What a database holds is not always what was written.
  const state = checkpoint?.state as Partial<SessionState> | undefined;
  const plan = state?.plan as Partial<SessionState['plan']> | undefined;
  return plan?.parts?.map(({ recordId }) => recordId) ?? [];
}
