import { chosen } from '../../catalogue/chosen';
import { CHANGE_SIDE, SIT_TALL } from '../../catalogue/seated/seated-steps';
import { buildPlan, StepDraft, WordsOf } from '../../domain/session/plan/build-plan';
import { Amount, Setup } from '../../domain/session/plan/setup';
import { Step } from '../../domain/session/plan/step';

const STROKES: Amount = { id: 'strokes', unit: 'times', default: 5, min: 3, max: 15, step: 1 };
const STROKE: Amount = {
  id: 'stroke-seconds',
  unit: 'seconds',
  default: 10,
  min: 6,
  max: 14,
  step: 1,
};
const TAP: Amount = { id: 'tap-neck', unit: 'seconds', default: 20, min: 0, max: 30, step: 5 };
const RELAX: Amount = { id: 'relax', unit: 'seconds', default: 30, min: 10, max: 120, step: 5 };

/** What can be set for Dragging. */
export const draggingAmounts: readonly Amount[] = [STROKES, STROKE, TAP, RELAX];

/** Share of a stroke that is the drag; the rest is the way back. */
const DRAG_SHARE = 0.6;

const STEPS: readonly StepDraft[] = [
  SIT_TALL,
  { id: 'place-fist', stage: 'set-up', kind: 'timed', seconds: () => 16 },
  { id: 'support-elbow', stage: 'set-up', kind: 'timed', seconds: () => 10 },
  {
    id: 'drag',
    stage: 'work',
    kind: 'reps',
    seconds: chosen(STROKE),
    count: chosen(STROKES),
    listenSeconds: 16,
    outShare: DRAG_SHARE,
  },
  { id: 'release', stage: 'release', kind: 'timed', seconds: () => 8 },
  CHANGE_SIDE,
  { id: 'tap-neck', stage: 'end', kind: 'timed', seconds: chosen(TAP) },
  { id: 'relax', stage: 'end', kind: 'rest', seconds: chosen(RELAX), isUnhurried: true },
];

/**
 * The steps of a Dragging session, in order.
 *
 * @param words its texts in the person's language
 */
export function planDragging(setup: Setup, words: WordsOf): readonly Step[] {
  return buildPlan({ technique: 'dragging', steps: STEPS, words }, setup);
}
