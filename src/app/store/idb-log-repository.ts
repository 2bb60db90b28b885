import { DestroyRef, inject } from '@angular/core';
import { unwrap } from 'idb';
import { Observable } from 'rxjs';
import { LoggedRoutine, LoggedSession } from '../domain/log/log-file';
import { MergeCounts } from '../domain/log/merge';
import { newestFirst } from '../domain/log/newest-first';
import { SessionRecord } from '../domain/log/record';
import { Checkpoint } from '../domain/session/checkpoint';
import { utcStamp } from '../domain/time/stamp';
import { IsoTime } from '../domain/time/units';
import { Clock, CLOCK } from '../platform/clock/clock';
import { DURABILITY } from '../platform/durability/durability';
import { database, WithDb } from './database';
import { forgetStale } from './forget-stale';
import { LogChanges, logChanges } from './log-changes';
import { LogPage, PageQuery, readPage } from './log-page';
import type { DiskLogRepository } from './log-repository';
import type { SessionsToWrite } from './merge-sessions';
import { CHECKPOINT_KEY, UnknotStore, UnknotWrite } from './schema';
import { StoreError } from './store-error';
import {
  amended,
  forgotten,
  hasChanged,
  liveRecord,
  RecordChange,
  removed,
  restored,
  saved,
  StoredSession,
} from './stored-session';
import { writeStrictly } from './write-strictly';

/** The log in this phone's IndexedDB. */
export function idbLogRepository(): DiskLogRepository {
  const clock = inject(CLOCK);
  const durability = inject(DURABILITY);
  const changes = logChanges();
  inject(DestroyRef).onDestroy(() => changes.close());
  const withDb = database({ opened: (db) => forgetStale(db, clock.epoch()) });
  return new IdbLogRepository(withDb, clock, changes, () => void durability.ask());
}

/** The log in an IndexedDB database. */
export class IdbLogRepository implements DiskLogRepository {
  readonly changes$: Observable<void>;
  private savedBefore = false;

  /** @param firstSaved called once, when this tab has saved for the first time */
  constructor(
    private readonly withDb: WithDb,
    private readonly clock: Clock,
    private readonly changes: LogChanges,
    private readonly firstSaved: () => void,
  ) {
    this.changes$ = changes.changes$;
  }

  async all(): Promise<readonly SessionRecord[]> {
    const stored = await this.withDb((db) => db.getAll('sessions'));
    return newestFirst(stored.map(liveRecord).filter((record) => record !== null));
  }

  page(query: PageQuery): Promise<LogPage> {
    return this.withDb((db) => readPage(db, query));
  }

  async find(id: string): Promise<SessionRecord | null> {
    return liveRecord(await this.withDb((db) => db.get('sessions', id)));
  }

  async checkpoint(): Promise<Checkpoint | null> {
    return (await this.withDb((db) => db.get('checkpoint', CHECKPOINT_KEY))) ?? null;
  }

  async save(records: readonly SessionRecord[], checkpoint: Checkpoint | null): Promise<void> {
    await this.write((transaction) =>
      Promise.all([
        ...records.map((record) => put(transaction, record.id, (stored) => saved(stored, record))),
        putCheckpoint(transaction, checkpoint),
      ]),
    );
    if (this.savedBefore) return;
    this.savedBefore = true;
    this.firstSaved();
  }

  async amend(id: string, change: RecordChange, since?: IsoTime): Promise<SessionRecord | null> {
    const now = this.now();
    const next = await this.write((transaction) =>
      put(transaction, id, (stored) =>
        hasChanged(stored, since) ? null : amended(stored, change, now),
      ),
    );
    if (next === null && (await this.find(id)) === null) gone(id);
    return liveRecord(next ?? undefined);
  }

  async remove(id: string): Promise<void> {
    const now = this.now();
    await this.write((transaction) => put(transaction, id, (stored) => removed(stored, now)));
  }

  async restore(id: string): Promise<void> {
    const now = this.now();
    const next = await this.write((transaction) =>
      put(transaction, id, (stored) => restored(stored, now)),
    );
    if (next === null) gone(id);
  }

  async forget(id: string): Promise<void> {
    const now = this.now();
    await this.write((transaction) => put(transaction, id, (stored) => forgotten(stored, now)));
  }

  async previewMerge(sessions: readonly LoggedSession[]): Promise<MergeCounts> {
    // Fetched before the transaction, which ends by itself while something else is waited for.
    const { previewMerge } = await import('./merge-sessions');
    return this.withDb((db) => previewMerge(db.transaction('sessions').store, sessions));
  }

  async merge(
    sessions: readonly LoggedSession[],
    routines: readonly LoggedRoutine[] = [],
  ): Promise<MergeCounts> {
    const [{ mergeRoutines }, { mergeSessions }] = await Promise.all([
      import('./own-routines'),
      import('./merge-sessions'),
    ]);
    return this.write(
      async (transaction) => {
        await mergeRoutines(transaction.objectStore('routines'), routines);
        return mergeSessions(toWriteFast(transaction), sessions);
      },
      ['sessions', 'routines'],
    );
  }

  private async write<T>(
    work: (transaction: UnknotWrite) => Promise<T>,
    stores?: readonly UnknotStore[],
  ): Promise<T> {
    const result = await this.withDb((db) => writeStrictly(db, work, stores));
    this.changes.tell();
    return result;
  }

  private now(): IsoTime {
    return utcStamp(this.clock.epoch());
  }
}

/** Reads one session and puts what `change` makes of it; null, and nothing put, where it makes nothing. */
async function put(
  transaction: UnknotWrite,
  id: string,
  change: (stored: StoredSession | undefined) => StoredSession | null,
): Promise<StoredSession | null> {
  const sessions = transaction.objectStore('sessions');
  const next = change(await sessions.get(id));
  if (next !== null) await sessions.put(next);
  return next;
}

/** The `sessions` store without a promise a put, which would take longer than the put itself. */
function toWriteFast(transaction: UnknotWrite): SessionsToWrite {
  const store = transaction.objectStore('sessions');
  const bare = unwrap(store);
  return {
    get: (id) => store.get(id),
    getAll: (range, count) => store.getAll(range, count),
    put: (session) => bare.put(session),
  };
}

async function putCheckpoint(
  transaction: UnknotWrite,
  checkpoint: Checkpoint | null,
): Promise<void> {
  const kept = transaction.objectStore('checkpoint');
  if (checkpoint === null) await kept.delete(CHECKPOINT_KEY);
  else await kept.put(checkpoint, CHECKPOINT_KEY);
}

function gone(id: string): never {
  throw new StoreError('lost', { cause: new Error(`There is no session ${id}`) });
}
