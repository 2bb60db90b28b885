import { unwrap } from 'idb';
import { Observable } from 'rxjs';
import { FeedbackWrite, isOvertaken } from '../../domain/log/feedback';
import { LoggedRoutine, LoggedSession } from '../../domain/log/log-file';
import { MergeCounts } from '../../domain/log/merge';
import { newestFirst } from '../../domain/log/newest-first';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { utcStamp } from '../../domain/time/stamp';
import { IsoTime } from '../../domain/time/units';
import type { Clock } from '../../platform/clock/clock';
import type { Durability } from '../../platform/durability/durability';
import { database, WithDb } from '../database/database';
import { forgetStale } from './forget-stale';
import { inTime, isInTime } from '../database/in-time';
import type { PendingSession } from '../outbox/outbox';
import type { LogChanges } from './log-changes';
import type { LogPage, PageQuery } from './log-page';
import type { Amendment, DiskLogRepository } from './log-repository-types';
import type { SessionsToWrite } from './merge-sessions';
import { CHECKPOINT_KEY, UnknotDb, UnknotStore, UnknotWrite } from '../database/schema';
import { StoreError } from '../database/store-error';
import {
  amended,
  forgotten,
  hasChanged,
  liveRecord,
  RecordChange,
  removed,
  restored,
  StoredSession,
} from './stored-session';
import { putsOf, putsOfPending, writeSession } from './write-session';
import { writeStrictly } from '../database/write-strictly';

/** The log in this phone's IndexedDB. */
export function idbLogRepository(
  clock: Clock,
  durability: Durability,
  changes: LogChanges,
): DiskLogRepository {
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
    const stored = await this.read((db) => db.getAll('sessions'));
    return newestFirst(stored.map(liveRecord).filter((record) => record !== null));
  }

  async page(query: PageQuery): Promise<LogPage> {
    const { readPage } = await import('./log-page');
    return this.read((db) => readPage(db, query));
  }

  async find(id: string): Promise<SessionRecord | null> {
    return liveRecord(await this.read((db) => db.get('sessions', id)));
  }

  async checkpoint(): Promise<Checkpoint | null> {
    return (await this.read((db) => db.get('checkpoint', CHECKPOINT_KEY))) ?? null;
  }

  async save(
    records: readonly SessionRecord[],
    checkpoint: Checkpoint | null,
    begins = true,
  ): Promise<boolean> {
    const save = { records, checkpoint, begins };
    const unfinished = await this.write((transaction) =>
      writeSession(transaction, records, (stored) => putsOf(save, stored)),
    );
    if (!this.savedBefore) this.firstSaved();
    this.savedBefore = true;
    return unfinished;
  }

  take(pending: PendingSession): Promise<boolean> {
    const now = this.now();
    return this.write((transaction) =>
      writeSession(transaction, pending.records, (stored) => putsOfPending(pending, stored, now)),
    );
  }

  async addFeedback(write: FeedbackWrite): Promise<'saved' | 'gone' | SessionRecord> {
    const now = this.now();
    return this.write(async (transaction) => {
      const sessions = transaction.objectStore('sessions');
      const stored = await sessions.get(write.id);
      const record = liveRecord(stored);
      const next = record && !isOvertaken(record, write) && amended(stored, write.change, now);
      if (!next) return record ?? 'gone';
      await sessions.put(next);
      return 'saved';
    });
  }

  async endAsItIs({ savedAt }: Checkpoint): Promise<void> {
    await this.write(async (transaction) => {
      const kept = transaction.objectStore('checkpoint');
      if ((await kept.get(CHECKPOINT_KEY))?.savedAt === savedAt) await kept.delete(CHECKPOINT_KEY);
    });
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

  async amendAll(amendments: readonly Amendment[]): Promise<boolean> {
    const now = this.now();
    return this.write((transaction) =>
      putAll(transaction, amendments, (stored, { change, since }) =>
        hasChanged(stored, since) ? null : amended(stored, change, now),
      ),
    );
  }

  async remove(...ids: readonly string[]): Promise<void> {
    const now = this.now();
    await this.write(async (transaction) => {
      for (const id of ids) await put(transaction, id, (stored) => removed(stored, now));
    });
  }

  async restore(...ids: readonly string[]): Promise<void> {
    const now = this.now();
    const all = ids.map((id) => ({ id }));
    const isDone = await this.write((transaction) =>
      putAll(transaction, all, (stored) => restored(stored, now)),
    );
    if (!isDone) gone(ids.join(', '));
  }

  async forget(id: string): Promise<void> {
    const now = this.now();
    await this.write((transaction) => put(transaction, id, (stored) => forgotten(stored, now)));
  }

  async previewMerge(sessions: readonly LoggedSession[]): Promise<MergeCounts> {
    // Fetched before the transaction, which ends by itself while something else is waited for.
    const { previewMerge } = await import('./merge-sessions');
    return this.read((db) => previewMerge(db.transaction('sessions').store, sessions));
  }

  async merge(
    sessions: readonly LoggedSession[],
    routines: readonly LoggedRoutine[] = [],
  ): Promise<MergeCounts> {
    const [{ mergeRoutines }, { mergeSessions }] = await Promise.all([
      import('../routines/own-routines'),
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
    stores: readonly UnknotStore[] = ['sessions', 'checkpoint'],
  ): Promise<T> {
    const { clock } = this;
    await inTime(
      clock,
      this.withDb(() => Promise.resolve()),
    );
    const result = await this.withDb((db) => writeStrictly(db, work, { stores, clock }));
    this.changes.tell();
    return result;
  }

  /**
   * Reads for as long as it takes, while the database answers anybody. What is answered too late is a change for this
   * tab: whoever was told that the log cannot be read reads it anew.
   */
  private async read<T>(work: (db: UnknotDb) => Promise<T>): Promise<T> {
    const reading = this.withDb(work);
    do {
      if (await isInTime(this.clock, reading)) return reading;
    } while (
      await isInTime(
        this.clock,
        this.withDb((db) => db.getKey('sessions', '')),
      )
    );
    reading.then(
      () => this.changes.tellHere(),
      () => undefined,
    );
    throw new StoreError('busy');
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

/** Puts what `change` makes of each record; false, and nothing put, where it makes nothing of one. */
async function putAll<T extends { readonly id: string }>(
  transaction: UnknotWrite,
  all: readonly T[],
  change: (stored: StoredSession | undefined, one: T) => StoredSession | null,
): Promise<boolean> {
  const sessions = transaction.objectStore('sessions');
  const next: StoredSession[] = [];
  for (const one of all) {
    const changed = change(await sessions.get(one.id), one);
    if (changed === null) return false;
    next.push(changed);
  }
  for (const session of next) await sessions.put(session);
  return true;
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

function gone(id: string): never {
  throw new StoreError('lost', { cause: new Error(`There is no session ${id}`) });
}
