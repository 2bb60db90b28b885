import { Ms, Unit } from '../../time/units';
import { Setup, sidesInOrder } from './setup';
import { BodySide, Side } from './side';
import { AlsoSpoken, listeningNeed } from './speech-length';
import { openingAndSentence, toldWith } from './told-with';
import { Announcement, Stage, StartSignal, Step, StepKind } from './step';

/** What a technique says of one of its steps, before sides and words are filled in. */
export interface StepDraft {
  readonly id: string;
  readonly stage: Stage;
  readonly kind: StepKind;
  /** Seconds it lasts; for repetitions, the seconds of one. 0 drops the step. */
  readonly seconds: (amounts: Setup['amounts']) => number;
  readonly count?: (amounts: Setup['amounts']) => number;
  /** For repetitions: seconds of listening before the first; longer where a language's words need it. */
  readonly listenSeconds?: number;
  readonly outShare?: Unit;
  /** Default: the change of sides has its own, all others the common one. */
  readonly signal?: StartSignal;
  /** `technique/step`; default is the technique's own picture of that id. */
  readonly picture?: string;
  /** Of the end: its picture is of the side worked last, as the person still lies. */
  readonly showsLastSide?: true;
  readonly tiredGoesTo?: string;
  /** True where it passes without a countdown: no half and no time left is told. */
  readonly isUnhurried?: true;
}

/** A step's words with sides and hands filled in. */
export interface StepWords {
  readonly title: string;
  /** Said before the sentence. */
  readonly opening?: string;
  readonly sentence: string;
  /** Said after the sentence, in this order, as far as the step has room. */
  readonly also: readonly AlsoSpoken[];
  readonly pictureText: string;
  /** Said in this step when a change of sides follows it. */
  readonly beforeChange?: Announcement;
}

/**
 * Gives a step's words for the side they name; `both` is asked for where no side is meant.
 *
 * @param count how many repetitions there will be; 0 where nothing is counted
 */
export type WordsOf = (stepId: string, side: Side, count: number) => StepWords;

/** What a technique's plan is built from. */
export interface TechniqueDraft {
  readonly technique: string;
  readonly steps: readonly StepDraft[];
  readonly words: WordsOf;
}

/**
 * Builds a technique's plan: the start once, then each side's own steps with the change between them,
 * then the end. A step whose length is 0 is left out.
 */
export function buildPlan(draft: TechniqueDraft, setup: Setup): readonly Step[] {
  const sides = sidesInOrder(setup);
  const ofStage = (wanted: (stage: Stage) => boolean): readonly StepDraft[] =>
    draft.steps.filter((step) => wanted(step.stage) && lengthMs(step, setup) > 0);
  const change = ofStage((stage) => stage === 'change');
  const own = ofStage((stage) => stage === 'set-up' || stage === 'work' || stage === 'release');
  const make = (step: StepDraft, side: Side, wordsSide: Side, told: Partial<Place> = {}): Step =>
    makeStep(draft, step, setup, {
      side,
      wordsSide,
      changeFollows: false,
      isFirstSide: true,
      ...told,
    });
  const lastSide = sides.at(-1);
  const makeEnd = (step: StepDraft): Step =>
    make(
      step,
      'both',
      'both',
      step.showsLastSide && lastSide ? { picturedSide: lastSide } : undefined,
    );

  return [
    ...ofStage((stage) => stage === 'start').map((step) => make(step, 'both', 'both')),
    ...sides.flatMap((side, index) => {
      const next: BodySide | undefined = sides[index + 1];
      const turns = next !== undefined && change.length > 0;
      return [
        ...own.map((step, at) =>
          make(step, side, side, {
            changeFollows: turns && at === own.length - 1,
            isFirstSide: index === 0,
          }),
        ),
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
  readonly isFirstSide: boolean;
}

/** What listening time leaves at the least beyond the words at their fastest pace. */
const LISTENING_SPARE_MS: Ms = 2000;

function makeStep(draft: TechniqueDraft, step: StepDraft, setup: Setup, place: Place): Step {
  const count = step.count?.(setup.amounts) ?? 0;
  const words = draft.words(step.id, place.wordsSide, count);
  const pictured = place.picturedSide && draft.words(step.id, place.picturedSide, count);
  const also = words.also.filter((part) => place.isFirstSide || !part.onFirstSideOnly);
  const listenMs = step.count
    ? listeningMs(step, [openingAndSentence(words), ...also.map(({ text }) => text)])
    : 0;
  const reps = step.count && {
    listenMs,
    count,
    eachMs: step.seconds(setup.amounts) * 1000,
    outShare: step.outShare ?? null,
  };
  const timed = { durationMs: lengthMs(step, setup) + listenMs, ...(reps && { reps }) };
  const untold = {
    id: step.id,
    part: 0,
    side: place.side,
    wordsSide: place.wordsSide,
    ...(place.picturedSide && { picturedSide: place.picturedSide }),
    stage: step.stage,
    signal: step.signal ?? (step.stage === 'change' ? 'change-side' : 'step'),
    kind: step.kind,
    ...timed,
    title: words.title,
    sentence: words.sentence,
    ...(words.opening !== undefined && { opening: words.opening }),
    ...(place.changeFollows && words.beforeChange && { announcement: words.beforeChange }),
    ...(step.isUnhurried && { tellsTime: false }),
    picture: step.picture ?? `${draft.technique}/${step.id}`,
    pictureText: (pictured ?? words).pictureText,
    ...(step.tiredGoesTo !== undefined && { tiredGoesTo: step.tiredGoesTo }),
  } satisfies Omit<Step, 'spoken'>;
  return toldWith(untold, also);
}

/** The draft's listening time, or what these words need at the fastest pace they may be said. */
function listeningMs(step: StepDraft, texts: readonly string[]): Ms {
  const need = listeningNeed(texts.join(' ')) + LISTENING_SPARE_MS;
  return Math.max(step.listenSeconds ?? 0, Math.ceil(need / 1000)) * 1000;
}

/** How long a step's own doing lasts, listening time left out. */
function lengthMs(step: StepDraft, setup: Setup): Ms {
  return step.seconds(setup.amounts) * 1000 * (step.count?.(setup.amounts) ?? 1);
}
