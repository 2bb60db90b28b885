import { openDB } from 'idb';
import { MIGRATIONS } from './migrations';
import { DATABASE_NAME, UnknotDb, UnknotSchema } from './schema';
import { StoreError } from './store-error';
import { isConnectionLost, toStoreError } from './to-store-error';

/**
 * Runs `work` with the open database. A connection that was lost is opened anew and `work` run once more, so it must
 * bear being repeated. Throws nothing but StoreError. The database is never deleted, whatever happens.
 */
export type WithDb = <T>(work: (db: UnknotDb) => Promise<T>) => Promise<T>;

/** What differs from the app's own database; for specs, and for what is to be done at each opening. */
export interface DatabaseOptions {
  readonly name?: string;
  readonly migrations?: typeof MIGRATIONS;
  /** Done once for every connection, before anything else. Its failure is not the opening's. */
  readonly opened?: (db: UnknotDb) => Promise<void>;
}

interface Opening {
  readonly db: Promise<UnknotDb>;
  /** Rejects when another tab holds an older version open; else never settles. */
  readonly blocked: Promise<never>;
  readonly isOpen: () => boolean;
}

/** The one way to the database: opens it at first use and keeps it open until somebody else must have it. */
export function database(options: DatabaseOptions = {}): WithDb {
  let current: Opening | null = null;

  const drop = (opening: Opening): void => {
    if (current === opening) current = null;
  };
  const attempt = async <T>(work: (db: UnknotDb) => Promise<T>): Promise<T> => {
    const opening = (current ??= open(options, () => drop(opening)));
    try {
      return await work(await ready(opening));
    } catch (error) {
      if (!(error instanceof StoreError)) await retire(opening, error, drop);
      throw error;
    }
  };

  return async (work) => {
    try {
      return await attempt(work).catch((error: unknown) => {
        if (isConnectionLost(error)) return attempt(work);
        throw error;
      });
    } catch (error) {
      throw toStoreError(error);
    }
  };
}

/**
 * The database, or the news that it is blocked. Once it is open nobody waits for that news: each who does is remembered until
 * it comes, and it never would.
 */
function ready({ db, blocked, isOpen }: Opening): Promise<UnknotDb> {
  return isOpen() ? db : Promise.race([db, blocked]);
}

/** Takes a connection out of use after an error, unless the error says nothing against the connection. */
async function retire(
  opening: Opening,
  error: unknown,
  drop: (opening: Opening) => void,
): Promise<void> {
  const db = await opening.db.catch(() => null);
  if (db !== null && !isConnectionLost(error)) return;
  drop(opening);
  // What is under way on it is still brought to its end.
  db?.close();
}

function open(options: DatabaseOptions, gone: () => void): Opening {
  const { name = DATABASE_NAME, migrations = MIGRATIONS, opened } = options;
  let tellBlocked: (error: StoreError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => (tellBlocked = reject));
  // Nobody may be waiting when it is told.
  blocked.catch(() => undefined);
  let isOpen = false;
  const connect = async (): Promise<UnknotDb> => {
    const db = await openDB<UnknotSchema>(name, migrations.length, {
      upgrade: (upgrading, from) => migrations.slice(from).forEach((migrate) => migrate(upgrading)),
      blocked: () => tellBlocked(new StoreError('blocked')),
      blocking: (_from, _to, event) => {
        // A newer version in another tab needs the database: out of its way, and back at the next use.
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    });
    // Housekeeping must not keep anybody from the log; it is tried again at the next opening.
    await opened?.(db).catch(() => undefined);
    isOpen = true;
    return db;
  };
  return { db: connect(), blocked, isOpen: () => isOpen };
}
