import { Ms, Unit } from '../time/units';
import { Setup, sidesInOrder } from './setup';
import { BodySide, Side } from './side';
import { AlsoSpoken, spokenWithin } from './speech-length';
import { Announcement, Stage, StartSignal, Step, StepKind } from './step';

/** What a technique says of one of its steps, before sides and words are filled in. */
export interface StepDraft {
  readonly id: string;
  readonly stage: Stage;
  readonly kind: StepKind;
  /** Seconds it lasts; for repetitions, the seconds of one. 0 drops the step. */
  readonly seconds: (amounts: Setup['amounts']) => number;
  readonly count?: (amounts: Setup['amounts']) => number;
  readonly outShare?: Unit;
  /** Default: the change of sides has its own, all others the common one. */
  readonly signal?: StartSignal;
  /** `technique/step`; default is the technique's own picture of that id. */
  readonly picture?: string;
  /** Of the end: its picture is of the side worked last, as the person still lies. */
  readonly showsLastSide?: true;
  readonly tiredGoesTo?: string;
}

/** A step's words with sides and hands filled in. */
export interface StepWords {
  readonly title: string;
  readonly sentence: string;
  /** Said after the sentence, in this order, as far as the step has room. */
  readonly also: readonly AlsoSpoken[];
  readonly pictureText: string;
  /** Said in this step when a change of sides follows it. */
  readonly beforeChange?: Announcement;
}

/** Gives a step's words for the side they name; `both` is asked for where no side is meant. */
export type WordsOf = (stepId: string, side: Side) => StepWords;

/** What a technique hands over to have its plan laid out. */
export interface TechniqueDraft {
  readonly technique: string;
  readonly steps: readonly StepDraft[];
  readonly words: WordsOf;
}

/**
 * Lays a technique out in time: the start once, then each side's own steps with the change between them,
 * then the end. A step whose length is 0 is left out.
 */
export function layOut(draft: TechniqueDraft, setup: Setup): readonly Step[] {
  const sides = sidesInOrder(setup);
  const ofStage = (wanted: (stage: Stage) => boolean): readonly StepDraft[] =>
    draft.steps.filter((step) => wanted(step.stage) && lengthMs(step, setup) > 0);
  const change = ofStage((stage) => stage === 'change');
  const own = ofStage((stage) => stage === 'set-up' || stage === 'work' || stage === 'release');
  const make = (step: StepDraft, side: Side, wordsSide: Side, changeFollows = false): Step =>
    makeStep(draft, step, setup, { side, wordsSide, changeFollows });
  const lastSide = sides.at(-1);
  const makeEnd = (step: StepDraft): Step =>
    makeStep(draft, step, setup, {
      side: 'both',
      wordsSide: 'both',
      changeFollows: false,
      ...(step.showsLastSide && lastSide && { picturedSide: lastSide }),
    });

  return [
    ...ofStage((stage) => stage === 'start').map((step) => make(step, 'both', 'both')),
    ...sides.flatMap((side, index) => {
      const next: BodySide | undefined = sides[index + 1];
      const turns = next !== undefined && change.length > 0;
      return [
        ...own.map((step, at) => make(step, side, side, turns && at === own.length - 1)),
        ...(next === undefined ? [] : change.map((step) => make(step, 'both', next))),
      ];
    }),
    ...ofStage((stage) => stage === 'end').map(makeEnd),
  ];
}

interface Place {
  readonly side: Side;
  readonly wordsSide: Side;
  readonly picturedSide?: BodySide;
  readonly changeFollows: boolean;
}

function makeStep(draft: TechniqueDraft, step: StepDraft, setup: Setup, place: Place): Step {
  const words = draft.words(step.id, place.wordsSide);
  const pictured = place.picturedSide && draft.words(step.id, place.picturedSide);
  const durationMs = lengthMs(step, setup);
  return {
    id: step.id,
    part: 0,
    side: place.side,
    wordsSide: place.wordsSide,
    ...(place.picturedSide && { picturedSide: place.picturedSide }),
    stage: step.stage,
    signal: step.signal ?? (step.stage === 'change' ? 'change-side' : 'step'),
    kind: step.kind,
    durationMs,
    ...(step.count && {
      reps: {
        count: step.count(setup.amounts),
        eachMs: step.seconds(setup.amounts) * 1000,
        outShare: step.outShare ?? null,
      },
    }),
    title: words.title,
    sentence: words.sentence,
    spoken: spokenWithin(durationMs, words.sentence, words.also),
    also: words.also,
    ...(place.changeFollows && words.beforeChange && { announcement: words.beforeChange }),
    picture: step.picture ?? `${draft.technique}/${step.id}`,
    pictureText: (pictured ?? words).pictureText,
    ...(step.tiredGoesTo !== undefined && { tiredGoesTo: step.tiredGoesTo }),
  };
}

function lengthMs(step: StepDraft, setup: Setup): Ms {
  return step.seconds(setup.amounts) * 1000 * (step.count?.(setup.amounts) ?? 1);
}
