import { deleteDB } from 'idb';
import { FakeClock } from '../../platform/clock/fake-clock';
import { database, DatabaseOptions, WithDb } from '../database/database';
import { forgetStale } from './forget-stale';
import { IdbLogRepository } from './idb-log-repository';
import { logChanges } from './log-changes';
import { UnknotDb } from '../database/schema';

/** One tab of the app on a database of its own name: the real repository over the real IndexedDB. */
export class TestTab {
  readonly withDb: WithDb;
  readonly repository: IdbLogRepository;
  private readonly changes = logChanges();
  /** How often the repository told of its first save. */
  firstSaves = 0;

  constructor(
    options: DatabaseOptions & { readonly name: string },
    readonly clock = new FakeClock(),
  ) {
    this.withDb = database({ opened: (db) => forgetStale(db, clock.epoch()), ...options });
    this.repository = new IdbLogRepository(this.withDb, clock, this.changes, () => {
      this.firstSaves += 1;
    });
  }

  /** The connection in use. */
  connection(): Promise<UnknotDb> {
    return this.withDb((db) => Promise.resolve(db));
  }

  /** The tab is closed. */
  async close(): Promise<void> {
    this.changes.close();
    // An upgrade in another tab may hold it up for good; then there is no connection to close.
    const db = await this.connection().catch(() => null);
    db?.close();
  }
}

/** A database name no other spec has, and how to be rid of the database. */
export function freshDatabase(): { readonly name: string; remove(): Promise<void> } {
  const name = `unknot-spec-${crypto.randomUUID()}`;
  return { name, remove: () => deleteDB(name) };
}
