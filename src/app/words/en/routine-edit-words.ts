/** Words of making a routine. */
export const routineEditWords = {
  back: 'Routine',
  name: 'Name',
  add: 'Add a technique',
  orderHint: 'To change the order, drag a picture, or press Move up and Move down.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  setUp: 'Set-up',
  moved: (name: string, place: number, of: number) => `${name} is now ${place} of ${of}.`,
  removed: (name: string) => `${name} is removed.`,
  transition: 'Time to change over',
  transitionNote: (least: number) =>
    `The time to change position before this technique begins. Its words need ${least} seconds.`,
  seconds: 'seconds',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  notLoaded: 'The techniques could not be loaded. Load the page again.',
  errors: {
    name: 'Give it a name.',
    long: (length: number, most: number) =>
      `The name has ${length} characters, and ${most} at most fit. Shorten it to save it.`,
    empty: 'Add a technique first.',
    tooMany: (most: number) => `A routine has up to ${most} techniques. Remove some to save it.`,
  },
  leave: {
    title: 'Leave without saving?',
    text: 'What you changed here is not saved yet.',
    stay: 'Keep editing',
    discard: 'Leave without saving',
  },
  conflict: {
    title: 'Changed meanwhile',
    changed:
      'This routine was changed elsewhere while you were editing it. Nothing has been overwritten.',
    deleted: 'This routine was deleted elsewhere while you were editing it. Saving brings it back.',
    mine: 'Save my changes',
    theirs: 'Show the other version',
    stay: 'Keep editing',
  },
};
