import { Technique } from '../catalogue/technique';
import { SessionPlan } from '../domain/session/plan';
import { Setup } from '../domain/session/setup';

/**
 * The plan of a session of one technique, fixed as it begins.
 *
 * @param getReadySeconds the person's setting; the technique adds its own
 * @param recordId id of the record the session writes
 */
export function planSession(
  technique: Technique,
  setup: Setup,
  getReadySeconds: number,
  recordId: string,
): SessionPlan {
  return {
    routine: null,
    routineRun: null,
    getReadyMs: getReadySeconds * 1000 + technique.getReadyExtraMs,
    steps: technique.plan(setup),
    parts: [{ technique: technique.id, recordId }],
  };
}
