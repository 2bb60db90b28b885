import { CONTENT_EDITION } from '../session/plan/content-edition';
import { SessionPlan } from '../session/plan/plan';
import { sidesInOrder } from '../session/plan/setup';
import { Routine } from './routine';
import { routineSteps } from './routine-steps';
import { TaughtPart } from './routine-technique';

/**
 * The plan of one run of a routine, fixed as it begins: one session, with one time to get ready, that of its first
 * technique, and a record for each part.
 *
 * @param parts at least one; with `fitToTime` as many as there is time for
 * @param getReadySeconds the person's setting; the first technique adds its own
 * @param newId gives the ids of the run and of its records
 */
export function buildRoutinePlan(
  routine: Pick<Routine, 'id' | 'name'>,
  parts: readonly TaughtPart[],
  getReadySeconds: number,
  newId: () => string,
): SessionPlan {
  const [first] = parts;
  const firstSide = first && sidesInOrder(first.setup)[0];
  const ticks = first?.taught.words.ticks;
  return {
    routine: routine.id,
    routineRun: newId(),
    name: routine.name,
    getReadyMs: getReadySeconds * 1000 + (first?.taught.getReadyExtraMs ?? 0),
    ...(firstSide && { getReadySentence: first.taught.getReadySentence(firstSide) }),
    ...(ticks !== undefined && { ticksSentence: ticks }),
    content: CONTENT_EDITION,
    steps: routineSteps(parts),
    parts: parts.map(({ technique }) => ({ technique, recordId: newId() })),
  };
}
