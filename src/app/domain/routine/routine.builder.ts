import { buildPlan, StepDraft, StepWords } from '../session/plan/build-plan';
import { Amount, Setup } from '../session/plan/setup';
import { Side } from '../session/plan/side';
import { TechniqueId } from '../session/plan/technique-id';
import { RoutineTechnique, TaughtPart } from './routine-technique';

const STOP_RULE = { text: 'Stop if it hurts.', warning: true, onceASession: true } as const;

const wordsOf = (id: string, side: Side): StepWords => ({
  title: id,
  sentence: `Do ${id} ${side}.`,
  also: ['sit', 'lie'].includes(id)
    ? [{ text: 'Breathe.', warning: false }, STOP_RULE]
    : [{ text: 'Slowly.', warning: false }],
  pictureText: `${id} drawn ${side}`,
});

const amount = (id: string, told: Partial<Amount>): Amount => ({
  id,
  unit: 'seconds',
  default: 20,
  min: 10,
  max: 60,
  step: 5,
  ...told,
});

const AMOUNTS: readonly Amount[] = [
  amount('strokes', { unit: 'times', default: 5, min: 3, max: 15, step: 1 }),
  amount('each', { default: 10, min: 6, max: 14, step: 1 }),
  amount('tap', { default: 20, min: 0, max: 30 }),
  amount('relax', { default: 30, min: 10, max: 120 }),
];

const step = (id: string, stage: StepDraft['stage'], told: Partial<StepDraft> = {}): StepDraft => ({
  id,
  stage,
  kind: 'timed',
  seconds: () => 12,
  ...told,
});

const of =
  (id: string) =>
  (amounts: Setup['amounts']): number =>
    amounts[id] ?? 0;

const WORK: readonly StepDraft[] = [
  step('press', 'work', {
    kind: 'reps',
    seconds: of('each'),
    count: of('strokes'),
    listenSeconds: 10,
  }),
  step('change', 'change', { kind: 'rest' }),
  step('tap', 'end', { seconds: of('tap') }),
  step('relax', 'end', { kind: 'rest', seconds: of('relax') }),
];

/** A technique that begins with sitting down, or one done lying, with the usual kinds of lengths to choose. */
function aTechniqueOf(id: TechniqueId): RoutineTechnique {
  const lies = id === 'lying-down';
  const steps = [lies ? step('lie', 'set-up') : step('sit', 'start'), ...WORK];
  return {
    id,
    amounts: AMOUNTS,
    words: { name: `Name of ${id}`, next: `Next: ${id}.`, ...(!lies && { ticks: 'It ticks.' }) },
    getReadyExtraMs: lies ? 10_000 : 0,
    getReadySentence: (side) => (lies ? `Lie down for your ${side} side.` : 'Sit down.'),
    ...(!lies && { stayingSentence: 'Stay seated.' }),
    plan: (setup) => buildPlan({ technique: id, steps, words: wordsOf }, setup),
  };
}

/** A part of a routine at the technique's defaults: both sides, right first, with what is told otherwise. */
export function aTaughtPart(
  technique: TechniqueId = 'dragging',
  told: Partial<Setup> = {},
  transitionSeconds = technique === 'lying-down' ? 30 : 20,
): TaughtPart {
  const setup: Setup = { sides: 'both', firstSide: 'right', amounts: {}, ...told };
  return { technique, setup, transitionSeconds, taught: aTechniqueOf(technique) };
}
