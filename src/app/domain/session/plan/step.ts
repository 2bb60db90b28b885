import { Ms, Unit } from '../../time/units';
import { BodySide, Side } from './side';
import { AlsoSpoken } from './speech-length';

/**
 * What a step is for. `set-up`, `work` and `release` come once a side and count for it; `start`, `change` and `end` come once
 * a technique, for both; `transition` leads from one technique of a routine to the next. In `work` alone a knot can be marked (`mark-knot.ts`), and its picture moves, unless the picture's text
 * says that it "holds still". Whether repetitions are counted is the step's kind, not its stage.
 */
export type Stage = 'start' | 'set-up' | 'work' | 'release' | 'change' | 'end' | 'transition';

/** `timed`: keep on until the time is over; `reps`: counted repetitions; `rest`: nothing to do (counts as timed). */
export type StepKind = 'timed' | 'reps' | 'rest';

/** Counted movement: how often, how long each, and which share of it is the way out. */
export interface Repetitions {
  /**
   * Listening time: before the first repetition the step's words are said and the movement is only shown. Part of the
   * step's length. Missing in checkpoints of the first edition, which had none.
   */
  readonly listenMs?: Ms;
  readonly count: number;
  readonly eachMs: Ms;
  /** Share of a repetition before the way back begins; null where there is no way back (circles). */
  readonly outShare: Unit | null;
}

/** A sentence to be said at a moment before the step's end. */
export interface Announcement {
  readonly leftMs: Ms;
  readonly text: string;
}

/** How a step makes itself known when it starts (docs/spec/content.md, part 3). */
export type StartSignal = 'step' | 'change-side' | 'turn-over';

/** One step of a session, with all its words: a checkpoint of it outlives an update of the app. */
export interface Step {
  readonly id: string;
  /** Index into the plan's parts; null for a transition between two of them, which is in no record. */
  readonly part: number | null;
  /** The side it is counted for. */
  readonly side: Side;
  /** The side its words name: in a change of sides, the next one. */
  readonly wordsSide: Side;
  /** The side its picture is of where its words name none. Missing where that does not matter, and in old checkpoints. */
  readonly picturedSide?: BodySide;
  readonly stage: Stage;
  readonly signal: StartSignal;
  readonly kind: StepKind;
  readonly durationMs: Ms;
  readonly reps?: Repetitions;
  readonly title: string;
  /** What the screen shows. */
  readonly sentence: string;
  /** What the voice says when it starts: the opening, the sentence and all that fits behind it. */
  readonly spoken: string;
  /** Said before the sentence, as "5 slow strokes.": closed eyes hear how many there will be. */
  readonly opening?: string;
  /** What may follow the sentence, for a voice of another pace. Missing in what was kept by an older version. */
  readonly also?: readonly AlsoSpoken[];
  readonly announcement?: Announcement;
  /** False where no half and no time left is told, as nobody relaxes under a countdown. Missing: it is told. */
  readonly tellsTime?: false;
  /** `technique/step`, as the technique's pictures are named. */
  readonly picture: string;
  /** What the picture shows, for those who do not see it. */
  readonly pictureText: string;
  /** Step this one may be left for when the hand is tired (lying down). */
  readonly tiredGoesTo?: string;
}

/** How long a step only says its words before its first repetition; 0 where nothing is counted. */
export function listeningTime({ reps }: Pick<Step, 'reps'>): Ms {
  return reps?.listenMs ?? 0;
}

/** The worked side the figure is drawn for: the source draws the right one, the left is its mirror. */
export function drawnSide(step: Step): BodySide {
  return (step.wordsSide === 'both' ? step.picturedSide : step.wordsSide) ?? 'right';
}
