import { lockOf, locks } from './after-undo';

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
