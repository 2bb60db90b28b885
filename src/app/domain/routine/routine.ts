import { BodySide } from '../session/plan/side';
import { Setup } from '../session/plan/setup';
import { TechniqueId } from '../session/plan/technique-id';

/** One technique of a routine, with a set-up of its own. */
export interface RoutinePart {
  readonly technique: TechniqueId;
  /** An amount that it does not name is at the technique's default. */
  readonly setup: Setup;
  /** Seconds of the transition into this part, 0 to 120; not played before the first part. */
  readonly transitionSeconds: number;
}

/** Techniques played one after another as one session. */
export interface Routine {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly RoutinePart[];
}

/** A transition into a part lasts this long, in seconds, where nothing else is chosen (docs/spec/content.md, part 2). Into a technique done lying it is 30. */
export const TRANSITION_SECONDS = 20;

/** Ids of the routines that every Unknot has, as addresses and the log file name them. */
export const BUILT_IN_ROUTINE_IDS = ['desk-break', 'wind-down'] as const;

/** The id of one built-in routine. */
export type BuiltInRoutineId = (typeof BUILT_IN_ROUTINE_IDS)[number];

/** The parts of the built-in routines, in the order they are shown. Their names come from the words (`routineNames`). */
export const BUILT_IN_ROUTINES: Readonly<Record<BuiltInRoutineId, readonly RoutinePart[]>> = {
  'desk-break': [atDefaults('dragging', 'right'), atDefaults('middle-finger', 'right')],
  'wind-down': [atDefaults('lying-down', 'left')],
};

/** Whether an id is one of a built-in routine: it can be duplicated, and neither changed nor deleted. */
export function isBuiltIn(id: string): id is BuiltInRoutineId {
  return (BUILT_IN_ROUTINE_IDS as readonly string[]).includes(id);
}

/** A longer name, in UTF-16 code units, is shown cut: one that can be given here, and a copy of it, are whole. */
const LONGEST_SHOWN = 100;
const CUT_TO = 80;

/** A name as it is shown: of one that came very long, in a file, the beginning. It is kept as it came. */
export function shownName(name: string): string {
  if (name.length <= LONGEST_SHOWN) return name;
  // Half a letter of two units is none.
  return `${name.slice(0, CUT_TO).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A technique as it is taught: both sides, every amount at its default. */
function atDefaults(technique: TechniqueId, firstSide: BodySide): RoutinePart {
  return {
    technique,
    setup: { sides: 'both', firstSide, amounts: {} },
    transitionSeconds: TRANSITION_SECONDS,
  };
}
