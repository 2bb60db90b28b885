import { Technique } from '../catalogue/technique';
import { TechniqueModule } from '../catalogue/technique';
import { ReadRoutine } from '../domain/routine/read-routine';
import { RoutinePart } from '../domain/routine/routine';
import { routineAddress } from '../domain/routine/routine-address';
import { routineSteps, transitionOf } from '../domain/routine/routine-steps';
import { lengthOf } from '../domain/session/plan/plan';
import { TECHNIQUE_IDS, TechniqueId } from '../domain/session/plan/technique-id';
import { timelineOf, TimelineSegment } from '../domain/session/state/progress';
import { clockLength } from '../words/length';

/** All techniques, loaded: lengths are counted from their steps. */
export type Taught = Readonly<Record<TechniqueId, Technique>>;

/** A routine as its pages show it. */
export interface ShownRoutine {
  readonly routine: ReadRoutine;
  readonly address: readonly string[];
  /** Each technique once, in the order it comes. */
  readonly techniques: readonly TechniqueId[];
  /** How long it is and how it goes; null while the techniques load, and where it cannot be played. */
  readonly plan: ShownPlan | null;
}

/** How long the parts of a routine are, and how they go. */
export interface ShownPlan {
  /** "10:37" */
  readonly length: string;
  readonly timeline: readonly TimelineSegment[];
  /** Of each part, transitions left out. */
  readonly partLengths: readonly string[];
  /** Of each part, seconds of the transition into it; the first's is not played. */
  readonly transitions: readonly number[];
}

/** Loads every technique. Rejects where a file of one cannot be fetched. */
export async function loadTaught(
  modules: Readonly<Record<TechniqueId, TechniqueModule>>,
): Promise<Taught> {
  const loaded = await Promise.all(TECHNIQUE_IDS.map((id) => modules[id].load()));
  return Object.fromEntries(loaded.map((technique) => [technique.id, technique])) as Record<
    TechniqueId,
    Technique
  >;
}

/** What pages show of a routine; without its plan as long as `taught` is null. */
export function shownRoutine(routine: ReadRoutine, taught: Taught | null): ShownRoutine {
  return {
    routine,
    address: routineAddress(routine.id),
    techniques: [...new Set(routine.parts.map(({ technique }) => technique))],
    plan: taught === null || routine.trouble !== null ? null : planOf(routine.parts, taught),
  };
}

/** How long some parts are one after another, and how they go. */
export function planOf(parts: readonly RoutinePart[], taught: Taught): ShownPlan {
  const taughtParts = parts.map((part) => ({ ...part, taught: taught[part.technique] }));
  const steps = routineSteps(taughtParts);
  return {
    length: clockLength(lengthOf(steps)),
    timeline: timelineOf(steps),
    partLengths: parts.map((_, index) =>
      clockLength(lengthOf(steps.filter(({ part }) => part === index))),
    ),
    transitions: taughtParts.map(transitionOf),
  };
}
