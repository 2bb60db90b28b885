import { Amount, Setup } from '../session/plan/setup';
import { BodySide } from '../session/plan/side';
import { speechLength } from '../session/plan/speech-length';
import { WORDS_OVER_BEFORE_END_MS } from '../session/plan/speech-room';
import { Step } from '../session/plan/step';
import { TechniqueId } from '../session/plan/technique-id';
import { Ms } from '../time/units';
import { RoutinePart, TRANSITION_SECONDS } from './routine';

/** What a routine must know of a technique to play it. */
export interface RoutineTechnique {
  readonly id: TechniqueId;
  readonly amounts: readonly Amount[];
  readonly words: {
    readonly name: string;
    /** "Next: Dragging." */
    readonly next: string;
    /** What the ticks of its count mean; missing where nothing is counted. */
    readonly ticks?: string;
  };
  /** Added to the person's get-ready time, and to the usual transition, where its position takes longer to be taken. */
  readonly getReadyExtraMs: Ms;
  /** The position to take while getting ready, for the side worked first. */
  getReadySentence(firstSide: BodySide): string;
  /** Said in its place to who has that position already; missing where it is taken anew each time. */
  readonly stayingSentence?: string;
  /** Its steps for these choices, as it is done alone. */
  plan(setup: Setup): readonly Step[];
}

/** A part of a routine together with the technique it names. */
export interface TaughtPart extends RoutinePart {
  readonly taught: RoutineTechnique;
}

/** How long a transition may be, in seconds, whatever the technique it leads to. */
export const TRANSITION: Amount = {
  id: 'transition',
  unit: 'seconds',
  default: TRANSITION_SECONDS,
  min: 0,
  max: 120,
  step: 5,
};

/** Seconds of a transition into a technique where nothing is chosen. */
export function usualTransition({
  getReadyExtraMs,
}: Pick<RoutineTechnique, 'getReadyExtraMs'>): number {
  return TRANSITION.default + getReadyExtraMs / 1000;
}

/** The built-in voice may take a quarter longer than the phone's is expected to. */
const EITHER_VOICE = 1.25;

/**
 * How long a transition into a technique may be, in seconds, and is by default. Never shorter than its words: a person
 * with closed eyes must hear what comes and how to sit or lie (docs/adr/061-a-transition-is-as-long-as-its-words.md).
 */
export function transitionAmount(
  taught: Pick<RoutineTechnique, 'getReadyExtraMs' | 'getReadySentence' | 'words'>,
): Amount {
  const sides = ['left', 'right'] as const;
  const needs = sides.map((side) => speechLength(transitionWords(taught, side)));
  const whole = (Math.max(...needs) * EITHER_VOICE + WORDS_OVER_BEFORE_END_MS) / 1000;
  const min = Math.ceil(whole / TRANSITION.step) * TRANSITION.step;
  return { ...TRANSITION, default: Math.max(min, usualTransition(taught)), min };
}

/**
 * What is said in a transition: the technique that comes, and the position to take.
 *
 * @param isInPosition true for who sits already
 */
export function transitionWords(
  taught: Pick<RoutineTechnique, 'getReadySentence' | 'stayingSentence' | 'words'>,
  firstSide: BodySide,
  isInPosition = false,
): string {
  const staying = isInPosition ? taught.stayingSentence : undefined;
  return `${taught.words.next} ${staying ?? taught.getReadySentence(firstSide)}`;
}
