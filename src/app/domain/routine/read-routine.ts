import { LoggedRoutine } from '../log/log-file';
import { Setup, Sides, withinLimits } from '../session/plan/setup';
import { BodySide } from '../session/plan/side';
import { TECHNIQUE_IDS } from '../session/plan/technique-id';
import { Routine, RoutinePart, shownName } from './routine';
import { TRANSITION } from './routine-technique';

/** How many techniques a routine may have: with all of them at their longest it would last several hours. */
export const MOST_PARTS = 20;

/** The longest name that can be given, in UTF-16 code units. One that came from elsewhere may be longer, and stays. */
export const LONGEST_NAME = 80;

/**
 * Why a kept routine cannot be played. `newer`: a part of it is of a technique that this Unknot does not have. `empty`:
 * it has no part. `too-many`: it has more than MOST_PARTS.
 */
export type RoutineTrouble = 'newer' | 'empty' | 'too-many';

/** An own routine as this Unknot can make use of it. */
export interface ReadRoutine extends Routine {
  /** Null where it can be played. */
  readonly trouble: RoutineTrouble | null;
  /** Every part in its place, null for one that cannot be read; the same as `parts` where it can be played. */
  readonly listed: readonly (RoutinePart | null)[];
}

/**
 * Reads an own routine as it is kept. A part that cannot be read is left out, and `trouble` says so; what is wrong in a
 * part of a known technique falls back to what it starts with. Amounts are brought within their limits by the technique
 * (`chosenSetup`). Its name is the one to show.
 */
export function readRoutine({
  id,
  name,
  parts,
}: Pick<LoggedRoutine, 'id' | 'name' | 'parts'>): ReadRoutine {
  const read = parts.map(readPart);
  const known = read.filter((part) => part !== null);
  return { id, name: shownName(name), parts: known, trouble: troubleOf(read), listed: read };
}

/** One part as it is kept; null where it is of no technique that this Unknot has. */
export function readPart(part: unknown): RoutinePart | null {
  if (!isObject(part)) return null;
  const technique = TECHNIQUE_IDS.find((id) => id === part['technique']);
  if (technique === undefined) return null;
  return {
    technique,
    setup: readSetup(part['setup']),
    transitionSeconds: readTransition(part['transitionSeconds']),
  };
}

/** The nearest length a transition may have, in whole seconds; what is no number becomes the usual one. */
export function readTransition(seconds: unknown): number {
  return withinLimits(TRANSITION, seconds);
}

function readSetup(setup: unknown): Setup {
  const members = isObject(setup) ? setup : {};
  const sides = (['left', 'right'] as const).find((side) => side === members['sides']);
  return {
    sides: sides ?? ('both' satisfies Sides),
    firstSide: members['firstSide'] === 'left' ? 'left' : ('right' satisfies BodySide),
    amounts: readAmounts(members['amounts']),
  };
}

/** Only what is a number: what is missing is at the technique's default. */
function readAmounts(amounts: unknown): Setup['amounts'] {
  if (!isObject(amounts)) return {};
  const numbers = Object.entries(amounts).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(numbers);
}

function troubleOf(parts: readonly (RoutinePart | null)[]): RoutineTrouble | null {
  if (parts.length === 0) return 'empty';
  if (parts.includes(null)) return 'newer';
  return parts.length > MOST_PARTS ? 'too-many' : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
