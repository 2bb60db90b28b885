import { Technique } from '../catalogue/technique';
import { CONTENT_EDITION } from '../domain/session/plan/content-edition';
import { SessionPlan } from '../domain/session/plan/plan';
import { Setup, sidesInOrder } from '../domain/session/plan/setup';

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
  const [firstSide] = sidesInOrder(setup);
  return {
    routine: null,
    routineRun: null,
    getReadyMs: getReadySeconds * 1000 + technique.getReadyExtraMs,
    ...(firstSide && { getReadySentence: technique.getReadySentence(firstSide) }),
    ...(technique.words.ticks !== undefined && { ticksSentence: technique.words.ticks }),
    content: CONTENT_EDITION,
    steps: technique.plan(setup),
    parts: [{ technique: technique.id, recordId }],
  };
}
