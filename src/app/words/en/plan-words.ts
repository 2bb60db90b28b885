import { PlanPart } from '../../domain/plan/if-then-plan';
import { formats } from './formats';

/** Without what a sentence ends with: what follows is added. */
function bare(text: string): string {
  return text.trim().replace(/[.,;:!?\s]+$/u, '');
}

/** Words of the if-then plan and its reminders. */
export const planWords = {
  title: 'My plan',
  back: 'Back to Today',
  intro:
    'A plan of one sentence makes it easier to begin. Say when, what, and what you do if something comes in between. Nobody counts.',
  /** The plan as one sentence; without obstacle where there is none. */
  sentence: (plan: Readonly<Record<PlanPart, string>>) => {
    const first = `If ${bare(plan.if)}, then ${bare(plan.then)}`;
    if (plan.andIf === '') return `${first}.`;
    return `${first}, and if ${bare(plan.andIf)}, then ${bare(plan.instead)}.`;
  },
  parts: {
    if: 'If',
    then: 'then',
    andIf: 'and if',
    instead: 'instead',
  } satisfies Record<PlanPart, string>,
  ready: {
    if: ['I finish lunch', 'I shut my laptop', 'I get into bed', 'my neck feels tight'],
    then: ['I do Dragging', 'I do Middle finger', 'I do Lying down', 'I do the Desk break'],
    andIf: ['I have no time', 'I am too tired', 'people are around me', 'I am still sore'],
    instead: ['I do 3 minutes', 'I let my shoulders drop', 'I do it quietly', 'I rest today'],
  } satisfies Record<PlanPart, readonly string[]>,
  readyName: (part: string) => `Ready parts for “${part}”`,
  kept: 'Kept on this phone.',
  /**
   * Of a plan with parts missing.
   *
   * @param isShown whether it can do without them
   */
  half: (missing: readonly string[], isShown: boolean) => {
    const names = formats.list(
      missing.map((name) => `“${name}”`),
      'and',
    );
    return isShown
      ? `Kept on this phone. Fill in ${names} too: until then, the plan goes without what comes in between.`
      : `Kept on this phone. Fill in ${names} too: half a plan is not shown on Today, nor put in the calendar.`;
  },
  cut: (most: number) => `Only the first ${most} characters are kept. Say it in fewer words.`,
  notKept: 'This browser keeps nothing, so the plan is gone when you close the app.',
  known: 'Such plans help people to move more. For massage it was not tested.',
  empty: 'Empty the plan',
  undo: 'Undo',
  emptied: 'The plan is empty.',
};
