import { UnknotDb, UnknotStore, UnknotWrite } from './schema';

/** What a session writes to. */
const SESSION_STORES: readonly UnknotStore[] = ['sessions', 'checkpoint'];

/**
 * Runs `work` in one transaction over these stores and resolves to its result only when the phone has it on its disk:
 * the default durability of browsers is relaxed (platform.md, IndexedDB). When `work` or the disk fails, nothing is kept.
 */
export async function writeStrictly<T>(
  db: UnknotDb,
  work: (transaction: UnknotWrite) => Promise<T>,
  stores = SESSION_STORES,
): Promise<T> {
  const transaction = db.transaction([...stores], 'readwrite', {
    durability: 'strict',
  });
  const failure = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    // A request only says that it was aborted; why, such as a full disk, the transaction knows.
    const cause = await failure;
    throw isAftermath(error) && cause !== null ? cause : error;
  }
}

function abort(transaction: UnknotWrite): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** What is thrown by a request of a transaction that is over, or about to be. */
function isAftermath(error: unknown): boolean {
  const names = ['AbortError', 'InvalidStateError', 'TransactionInactiveError'];
  return error instanceof DOMException && names.includes(error.name);
}
