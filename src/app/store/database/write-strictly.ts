import type { Clock } from '../../platform/clock/clock';
import { inTime } from './in-time';
import { UnknotDb, UnknotStore, UnknotWrite } from './schema';
import { StoreError } from './store-error';

/** What a session writes to. */
const SESSION_STORES: readonly UnknotStore[] = ['sessions', 'checkpoint'];

/** What differs from the write of a session. */
export interface WriteOptions {
  readonly stores?: readonly UnknotStore[];
  /** To give the write up where its turn does not come in time; without one it waits for as long as it takes. */
  readonly clock?: Clock;
}

/**
 * Runs `work` in one transaction over these stores and resolves to its result only when the phone has it on its disk:
 * the default durability of browsers is relaxed (docs/spec/platform.md, IndexedDB). When `work` or the disk fails, nothing is kept;
 * nor where another window holds the stores for too long: then it throws `busy`.
 */
export async function writeStrictly<T>(
  db: UnknotDb,
  work: (transaction: UnknotWrite) => Promise<T>,
  { stores = SESSION_STORES, clock }: WriteOptions = {},
): Promise<T> {
  const transaction = db.transaction([...stores], 'readwrite', {
    durability: 'strict',
  });
  const failure = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  const late = new AbortController();
  if (clock) {
    const tooLate = (): void => {
      late.abort();
      abort(transaction);
    };
    // Answered as soon as the transaction has its turn: what then takes long is work.
    inTime(clock, turnOf(transaction, stores), { tooLate }).catch(() => undefined);
  }
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    // A request only says that it was aborted; why, such as a full disk, the transaction knows.
    const cause = await failure;
    if (late.signal.aborted) throw new StoreError('busy', { cause: error });
    throw isAftermath(error) && cause !== null ? cause : error;
  }
}

async function turnOf(transaction: UnknotWrite, [store]: readonly UnknotStore[]): Promise<unknown> {
  return store && transaction.objectStore(store).getKey('');
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
