import { Amount, Setup } from '../session/plan/setup';
import { BodySide } from '../session/plan/side';
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
  /** Its steps for these choices, as it is done alone. */
  plan(setup: Setup): readonly Step[];
}

/** A part of a routine together with the technique it names. */
export interface TaughtPart extends RoutinePart {
  readonly taught: RoutineTechnique;
}

/** How long a transition into a technique may be, in seconds, and is by default. 0 leaves it out. */
export function transitionAmount({
  getReadyExtraMs,
}: Pick<RoutineTechnique, 'getReadyExtraMs'>): Amount {
  return {
    id: 'transition',
    unit: 'seconds',
    default: TRANSITION_SECONDS + getReadyExtraMs / 1000,
    min: 0,
    max: 120,
    step: 5,
  };
}
