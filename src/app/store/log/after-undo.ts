/** Undefined in browsers that have none, and in windows they are kept from. */
export const locks = navigator.locks as LockManager | undefined;

/** The name of the lock that is held while "Undo" is offered for the deletion of this session. */
export function lockOf(id: string): string {
  return `unknot-undo-${id}`;
}

/**
 * Does `work` as soon as no window offers "Undo" for this deletion, and settles as it does; undefined, and nothing is
 * done,
 * where nobody can tell.
 */
export function afterUndo(id: string, work: () => Promise<void>): Promise<void> | undefined {
  return locks?.request(lockOf(id), work);
}
