import { chosen } from '../../catalogue/chosen';
import { buildPlan, StepDraft, WordsOf } from '../../domain/session/plan/build-plan';
import { Amount, Setup } from '../../domain/session/plan/setup';
import { Step } from '../../domain/session/plan/step';

const SQUEEZES: Amount = { id: 'squeezes', unit: 'times', default: 12, min: 6, max: 24, step: 1 };
const SQUEEZE: Amount = {
  id: 'squeeze-seconds',
  unit: 'seconds',
  default: 5,
  min: 4,
  max: 8,
  step: 1,
};
const REACH: Amount = {
  id: 'reach-further',
  unit: 'seconds',
  default: 35,
  min: 0,
  max: 60,
  step: 5,
};
const FIST: Amount = { id: 'fist-rub', unit: 'seconds', default: 40, min: 20, max: 60, step: 5 };
const POUND: Amount = { id: 'pound', unit: 'seconds', default: 20, min: 0, max: 30, step: 5 };
const REST: Amount = { id: 'rest', unit: 'seconds', default: 20, min: 15, max: 60, step: 5 };
const TURN: Amount = { id: 'turn-over', unit: 'seconds', default: 25, min: 10, max: 45, step: 5 };

/** What can be set for Lying down. */
export const lyingDownAmounts: readonly Amount[] = [
  SQUEEZES,
  SQUEEZE,
  REACH,
  FIST,
  POUND,
  REST,
  TURN,
];

/** Share of a repetition that is the squeeze; the rest is letting go. */
const SQUEEZE_SHARE = 0.6;

const STEPS: readonly StepDraft[] = [
  { id: 'lie-down', stage: 'set-up', kind: 'timed', seconds: () => 30 },
  { id: 'front-arm', stage: 'set-up', kind: 'timed', seconds: () => 12 },
  { id: 'reach-over', stage: 'set-up', kind: 'timed', seconds: () => 14 },
  {
    id: 'squeeze',
    stage: 'work',
    kind: 'reps',
    seconds: chosen(SQUEEZE),
    count: chosen(SQUEEZES),
    listenSeconds: 10,
    outShare: SQUEEZE_SHARE,
    tiredGoesTo: 'fist-rub',
  },
  {
    id: 'reach-further',
    stage: 'work',
    kind: 'timed',
    seconds: chosen(REACH),
    tiredGoesTo: 'fist-rub',
  },
  { id: 'fist-rub', stage: 'work', kind: 'timed', seconds: chosen(FIST), tiredGoesTo: 'rest' },
  { id: 'pound', stage: 'work', kind: 'timed', seconds: chosen(POUND), tiredGoesTo: 'rest' },
  { id: 'rest', stage: 'release', kind: 'rest', seconds: chosen(REST) },
  { id: 'turn-over', stage: 'change', signal: 'turn-over', kind: 'rest', seconds: chosen(TURN) },
  {
    id: 'get-up',
    stage: 'end',
    kind: 'rest',
    seconds: () => 15,
    showsLastSide: true,
    isUnhurried: true,
  },
];

/**
 * The steps of a Lying down session, in order.
 *
 * @param words its texts in the person's language
 */
export function planLyingDown(setup: Setup, words: WordsOf): readonly Step[] {
  return buildPlan({ technique: 'lying-down', steps: STEPS, words }, setup);
}
