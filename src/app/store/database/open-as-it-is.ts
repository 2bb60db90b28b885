import { openDB } from 'idb';
import type { LogRepository } from '../log/log-repository-types';
import { UnknotDb, UnknotSchema } from './schema';
import { StoreError, StoreErrorKind } from './store-error';

/** Opens the database in whatever version it has, a later one too. It is never made, raised or deleted by this. */
export function openAsItIs(name: string): Promise<UnknotDb> {
  return openDB<UnknotSchema>(name, undefined, {
    // There is none yet: an empty one without its stores would never get them.
    upgrade: (_db, _from, _to, transaction) => {
      // The opening itself tells of it.
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

/**
 * Why the app itself cannot reach the log right now; asking also writes what waits, where that goes again. To be asked
 * before the database is opened as it is: an upgrade that waits for another window (`blocked`) would keep that opening
 * waiting behind it.
 */
export async function troubleWith(
  repository: Pick<LogRepository, 'find'>,
): Promise<StoreErrorKind | null> {
  try {
    await repository.find('');
    return null;
  } catch (error) {
    return error instanceof StoreError ? error.kind : 'lost';
  }
}
