import { PlanPart } from '../../domain/plan/if-then-plan';

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
  /** The whole plan as one sentence; parts not given are left out. */
  sentence: (plan: Readonly<Record<PlanPart, string>>) => {
    const [cue, act, obstacle, instead] = [plan.if, plan.then, plan.andIf, plan.instead].map(bare);
    const first = [cue && `If ${cue}`, act && `then ${act}`].filter(Boolean).join(', ');
    const second = [obstacle && `if ${obstacle}`, instead && `then ${instead}`]
      .filter(Boolean)
      .join(', ');
    const whole = [first, second].filter(Boolean).join(', and ');
    return whole === '' ? '' : `${whole.charAt(0).toLocaleUpperCase('en')}${whole.slice(1)}.`;
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
  notKept: 'This browser keeps nothing, so the plan is gone when you close the app.',
  known: 'Such plans help people to move more. For massage it was not tested.',
  empty: 'Empty the plan',
  undo: 'Undo',
  emptied: 'The plan is empty.',
};
