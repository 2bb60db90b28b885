/** Undefined in browsers that have none, and in windows they are kept from. */
const locks = navigator.locks as LockManager | undefined;

function lockOf(id: string): string {
  return `unknot-undo-${id}`;
}

/**
 * Tells all windows that this one offers "Undo" for the deletion of a session. A window that is closed or loaded anew
 * ends its offer with that: the browser itself frees the lock.
 *
 * @returns to be called once the offer is over
 */
export function offerUndo(id: string): () => void {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  void locks?.request(lockOf(id), { mode: 'shared' }, () => over).catch(() => undefined);
  return end;
}

/** Does `work` as soon as no window offers "Undo" for this deletion; never where nobody can tell. It may fail. */
export function afterUndo(id: string, work: () => Promise<void>): void {
  void locks?.request(lockOf(id), work).catch(() => undefined);
}
