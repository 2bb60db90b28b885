import { Ms } from '../../time/units';
import { Step } from './step';
import { TechniqueId } from './technique-id';

/** One technique within a session. A session of one technique has one part, a routine one for each. */
export interface PlanPart {
  readonly technique: TechniqueId;
  /** Id of the record this part writes. */
  readonly recordId: string;
}

/** Everything a session is going to do, fixed when it begins. */
export interface SessionPlan {
  readonly routine: string | null;
  /** Shared by the records of one run of a routine; null for a single technique. */
  readonly routineRun: string | null;
  /** What the routine was called when the session began. Missing for a single technique. */
  readonly name?: string;
  /** Time to put the phone down and take the position. In no total. */
  readonly getReadyMs: Ms;
  /** The position to take, in a sentence or two. Missing in checkpoints of the first edition. */
  readonly getReadySentence?: string;
  /** What the ticks of the first technique's count mean. Missing where nothing is counted, and in old checkpoints. */
  readonly ticksSentence?: string;
  /** Edition of the techniques' content that the steps follow; missing: the first. */
  readonly content?: number;
  readonly steps: readonly Step[];
  readonly parts: readonly PlanPart[];
}

/**
 * The part that is being done, or prepared, in the step with this index: while getting ready it is the first, in a
 * transition the next one.
 */
export function partAt({ steps, parts }: SessionPlan, index: number): PlanPart | null {
  const step = steps.slice(Math.max(0, index)).find(({ part }) => part !== null);
  return parts[step?.part ?? parts.length - 1] ?? null;
}

/** How long the steps last together. */
export function lengthOf(steps: readonly Step[]): Ms {
  return steps.reduce((sum, step) => sum + step.durationMs, 0);
}
