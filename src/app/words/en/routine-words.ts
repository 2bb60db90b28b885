import { Sides } from '../../domain/session/plan/setup';
import { BodySide } from '../../domain/session/plan/side';
import { formats, secondCount } from './formats';

/** "right side first", "left side only" */
function sidesText(sides: Sides, firstSide: BodySide): string {
  if (sides === 'both') return firstSide === 'right' ? 'right side first' : 'left side first';
  return sides === 'right' ? 'right side only' : 'left side only';
}

/** Words of the pages of routines. */
export const routineWords = {
  title: 'Routines',
  one: 'Routine',
  add: 'Add a routine',
  edit: 'Edit',
  editTitle: 'Edit routine',
  back: 'Routines',
  /** While there is none of one's own. */
  empty: 'Put techniques together in your own order. They play one after another, as one session.',
  start: 'Start',
  startName: (name: string) => `Start ${name}`,
  /** "Dragging, Middle finger": what it is made of. */
  techniques: (names: readonly string[]) => formats.list(names, 'facts'),
  total: (length: string) => `Total length ${length}`,
  timeline: (length: string) => `${length} in all`,
  parts: 'Parts',
  /** Beside a part: "4:38, right side first". */
  partFacts: (length: string, sides: Sides, firstSide: BodySide) =>
    [length, sidesText(sides, firstSide)].filter(Boolean).join(', '),
  /** In place of the name of a technique that came from a newer Unknot, or another app. */
  unknownTechnique: 'A technique this version does not know',
  transition: (seconds: number) => `${secondCount(seconds)} to change over`,
  duplicate: 'Duplicate',
  /** @param number counted from 1 */
  copyName: (name: string, number: number) =>
    number === 1 ? `${name}, copy` : `${name}, copy ${number}`,
  delete: 'Delete',
  undo: 'Undo',
  deleted: (name: string) => `“${name}” is deleted.`,
  notDeleted: 'It could not be deleted just now. Try again in a moment.',
  notRestored: 'It could not be brought back just now. Try again in a moment.',
  builtIn: 'This routine comes with Unknot. Duplicate it to make it your own.',
  unknown: 'This routine is not on this phone. It may have been deleted.',
  lead: 'Back to Routines',
  unnamed: 'Routine without a name',
  /** Why a kept routine cannot be played. */
  unplayable: {
    newer:
      'A part of it is a technique that this Unknot does not have. It is kept as it is. Update Unknot to play it.',
    empty: 'It has no techniques, so there is nothing to play.',
    'too-many': (parts: number, most: number) =>
      `It has ${parts} techniques. Unknot plays up to ${most} in a row.`,
  },
  /** Kept beside a database that did not take it. */
  waits: (names: readonly string[]) =>
    formats.plural(names.length, {
      one: `${formats.list(names, 'and')} is kept, though the phone’s storage did not take it yet. Unknot tries again by itself.`,
      other: `${formats.list(names, 'and')} are kept, though the phone’s storage did not take them yet. Unknot tries again by itself.`,
    }),
  /** Why the person's own routines cannot be read. */
  trouble: {
    full: 'The phone is full, so your own routines cannot be opened. Make some room, then try again.',
    blocked:
      'Unknot is open elsewhere in an older version, so your own routines cannot be opened. Close it there.',
    lost: 'The browser gives no access to its storage, so your own routines cannot be opened.',
    newer:
      'What is kept on this phone belongs to a newer Unknot. Update the app to open your own routines.',
    busy: 'The phone’s storage gives no answer right now, so your own routines cannot be opened. They come by themselves once it does.',
  },
};
