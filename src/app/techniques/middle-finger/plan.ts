import { chosen } from '../../catalogue/chosen';
import { CHANGE_SIDE, SIT_TALL } from '../../catalogue/seated/seated-steps';
import { buildPlan, StepDraft, WordsOf } from '../../domain/session/plan/build-plan';
import { Amount, Setup } from '../../domain/session/plan/setup';
import { Step } from '../../domain/session/plan/step';

const CIRCLES: Amount = { id: 'circles', unit: 'times', default: 12, min: 6, max: 24, step: 1 };
const CIRCLE: Amount = {
  id: 'circle-seconds',
  unit: 'seconds',
  default: 5,
  min: 4,
  max: 8,
  step: 1,
};
const KNOT: Amount = { id: 'knot', unit: 'seconds', default: 30, min: 15, max: 60, step: 5 };

/** What can be set for Middle finger. */
export const middleFingerAmounts: readonly Amount[] = [CIRCLES, CIRCLE, KNOT];

/** The step of staying on a sore spot; it lasts one dwell. */
export const KNOT_STEP = 'knot';

/** The steps in which a sore spot can be found: from the first pressure to the last. */
export const PRESSING_STEPS: readonly string[] = ['press', 'lift-elbow', 'circles', KNOT_STEP];

const STEPS: readonly StepDraft[] = [
  SIT_TALL,
  { id: 'place-hand', stage: 'set-up', kind: 'timed', seconds: () => 18 },
  { id: 'press', stage: 'work', kind: 'timed', seconds: () => 15 },
  { id: 'lift-elbow', stage: 'work', kind: 'timed', seconds: () => 14 },
  {
    id: 'circles',
    stage: 'work',
    kind: 'reps',
    seconds: chosen(CIRCLE),
    count: chosen(CIRCLES),
    listenSeconds: 12,
  },
  { id: KNOT_STEP, stage: 'work', kind: 'timed', seconds: chosen(KNOT) },
  { id: 'release', stage: 'release', kind: 'timed', seconds: () => 8 },
  CHANGE_SIDE,
  { id: 'settle', stage: 'end', kind: 'rest', seconds: () => 15, isUnhurried: true },
];

/**
 * The steps of a Middle finger session, in order.
 *
 * @param words its texts in the person's language
 */
export function planMiddleFinger(setup: Setup, words: WordsOf): readonly Step[] {
  return buildPlan({ technique: 'middle-finger', steps: STEPS, words }, setup);
}
