import { chosen } from '../../src/app/catalogue/chosen';
import { CHANGE_SIDE, SIT_TALL } from '../../src/app/catalogue/seated/seated-steps';
import { buildPlan, StepDraft, WordsOf } from '../../src/app/domain/session/plan/build-plan';
import { Amount, Setup } from '../../src/app/domain/session/plan/setup';
import { Step } from '../../src/app/domain/session/plan/step';

const ROLLS: Amount = { id: 'rolls', unit: 'times', default: 5, min: 3, max: 12, step: 1 };
const ROLL: Amount = { id: 'roll-seconds', unit: 'seconds', default: 6, min: 4, max: 10, step: 1 };
const RELAX: Amount = { id: 'relax', unit: 'seconds', default: 20, min: 10, max: 60, step: 5 };

/** What can be set for Shoulder rolls. */
export const shoulderRollsAmounts: readonly Amount[] = [ROLLS, ROLL, RELAX];

const STEPS: readonly StepDraft[] = [
  SIT_TALL,
  {
    id: 'roll',
    stage: 'work',
    kind: 'reps',
    seconds: chosen(ROLL),
    count: chosen(ROLLS),
    listenSeconds: 12,
  },
  CHANGE_SIDE,
  { id: 'relax', stage: 'end', kind: 'rest', seconds: chosen(RELAX), isUnhurried: true },
];

/**
 * The steps of Shoulder rolls, in order.
 *
 * @param words its texts in the person's language
 */
export function planShoulderRolls(setup: Setup, words: WordsOf): readonly Step[] {
  return buildPlan({ technique: 'shoulder-rolls', steps: STEPS, words }, setup);
}
