import { inject, InjectionToken } from '@angular/core';
import { LoggedRoutine } from '../../domain/log/log-file';
import { routinesToTake } from '../../domain/log/merge';
import { SessionRecord } from '../../domain/log/record';
import { Clock, CLOCK } from '../../platform/clock/clock';
import { inTime } from '../database/in-time';
import { LOG_REPOSITORY } from './log-repository';
import { LogRepository } from './log-repository-types';
import { isWholeRoutine } from '../routines/own-routines';
import { ROUTINE_REPOSITORY } from '../routines/routine-repository';
import { openAsItIs, troubleWith } from '../database/open-as-it-is';
import { DATABASE_NAME, UnknotDb } from '../database/schema';
import { StoreErrorKind } from '../database/store-error';
import { isWhole, saved, StoredSession } from './stored-session';
import { isConnectionLost, toStoreError } from '../database/to-store-error';

/** How many sessions are in memory at once. */
const PAGE = 500;

/** One run through the whole log, for a copy of it. */
export interface LogReading {
  /**
   * Every session, deleted ones too, sorted by id, page by page: what the database gives, joined with what waits to be
   * written into it. Never throws: what cannot be read is left out, and told below.
   */
  readonly sessions: AsyncIterable<readonly StoredSession[]>;
  /** The person's own routines, deleted ones too, sorted by id; to be read after the sessions, on the same terms. */
  readonly routines: AsyncIterable<readonly LoggedRoutine[]>;
  /** Sessions given so far, deleted ones left out. */
  readonly given: number;
  /** How much of the log was read, 0 to 1. */
  readonly progress: number;
  /** Why not all of the database could be read; null when it could. */
  readonly trouble: StoreErrorKind | null;
  /** How many entries of the database no Unknot can have written. They stay where they are. */
  readonly unreadable: number;
}

/** Reads the log for a copy, in whatever state the database is, and changes nothing in it. */
export interface LogReader {
  read(): LogReading;
}

/** The reader of this phone's log. */
export const LOG_READER = new InjectionToken<LogReader>('LogReader', {
  factory: () => {
    const repository = inject(LOG_REPOSITORY);
    const routines = inject(ROUTINE_REPOSITORY);
    const clock = inject(CLOCK);
    return {
      read: () => new DatabaseReading(repository, clock, DATABASE_NAME, () => routines.pending()),
    };
  },
});

/** Reads over a connection of its own, so that a running session's writes never wait for it longer than one page. */
export class DatabaseReading implements LogReading {
  given = 0;
  progress = 0;
  trouble: StoreErrorKind | null = null;
  unreadable = 0;
  private isNewer = false;
  private db: UnknotDb | null = null;

  constructor(
    private readonly repository: Pick<LogRepository, 'find' | 'pending'>,
    private readonly clock: Clock,
    private readonly name = DATABASE_NAME,
    private readonly waitingRoutines: () => readonly LoggedRoutine[] = () => [],
  ) {}

  readonly sessions: AsyncIterable<readonly StoredSession[]> = {
    [Symbol.asyncIterator]: () => this.exportable(),
  };

  readonly routines: AsyncIterable<readonly LoggedRoutine[]> = {
    [Symbol.asyncIterator]: () => this.ownRoutines(),
  };

  /** Leaves out what is no session; a later Unknot knows best what one is. */
  private async *exportable(): AsyncGenerator<readonly StoredSession[]> {
    for await (const page of joined(this.stored(), this.repository.pending(true))) {
      const good = page.filter((session) => this.isNewer || isWhole(session));
      this.unreadable += page.length - good.length;
      this.given += good.filter(({ deleted }) => !deleted).length;
      yield good;
    }
  }

  private async *stored(): AsyncGenerator<readonly StoredSession[]> {
    const trouble = await troubleWith(this.repository);
    this.isNewer = trouble === 'newer';
    // An upgrade that waits for another window keeps every other opening waiting behind it; a silent database any reading.
    if (trouble === 'blocked' || trouble === 'busy') {
      this.trouble = trouble;
      return;
    }
    try {
      const total = await this.run((db) => db.count('sessions'));
      let read = 0;
      let last: string | null = null;
      for (;;) {
        const page: readonly StoredSession[] = await this.run((db) => pageAfter(db, last));
        const end = page.at(-1);
        if (end === undefined) return;
        last = end.id;
        read += page.length;
        this.progress = Math.min(1, read / total);
        const sessions = page.filter(({ id }) => typeof id === 'string');
        this.unreadable += page.length - sessions.length;
        yield sessions;
      }
    } catch (error) {
      this.trouble = toStoreError(error).kind;
    } finally {
      this.close();
    }
  }

  private async *ownRoutines(): AsyncGenerator<readonly LoggedRoutine[]> {
    const waiting = this.waitingRoutines();
    // What keeps the sessions out of reach keeps these too.
    if (this.trouble !== null) {
      yield inOrder(waiting);
      return;
    }
    try {
      const all = await this.run(routinesOf);
      const good = all.filter((routine) => this.isNewer || isWholeRoutine(routine));
      this.unreadable += all.length - good.length;
      const joined = new Map(good.map((routine) => [routine.id, routine]));
      for (const routine of routinesToTake(joined, waiting)) joined.set(routine.id, routine);
      yield inOrder(joined.values());
    } catch (error) {
      this.trouble = toStoreError(error).kind;
    } finally {
      this.close();
    }
  }

  private close(): void {
    this.db?.close();
    this.db = null;
  }

  /** Once more over a new connection where one was lost. */
  private async run<T>(work: (db: UnknotDb) => Promise<T>): Promise<T> {
    const attempt = async (): Promise<T> => work((this.db ??= await openAsItIs(this.name)));
    try {
      return await inTime(this.clock, attempt());
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      this.close();
      return await inTime(this.clock, attempt());
    }
  }
}

/** An older version of the database, that waits to be raised, has none. */
async function routinesOf(db: UnknotDb): Promise<readonly LoggedRoutine[]> {
  return db.objectStoreNames.contains('routines') ? db.getAll('routines') : [];
}

function pageAfter(db: UnknotDb, last: string | null): Promise<readonly StoredSession[]> {
  const range = last === null ? null : IDBKeyRange.lowerBound(last, true);
  return db.getAll('sessions', range, PAGE);
}

/** Pages of the database, each record in its newest state, and what the database has not got yet in its place among them. */
async function* joined(
  pages: AsyncIterable<readonly StoredSession[]>,
  pending: readonly SessionRecord[],
): AsyncGenerator<readonly StoredSession[]> {
  const rest = new Map(pending.map((record) => [record.id, record]));
  for await (const page of pages) {
    const last = page.at(-1)?.id;
    const sessions = new Map(page.map((session) => [session.id, session]));
    for (const record of pending) {
      if (last === undefined || record.id > last || !rest.delete(record.id)) continue;
      sessions.set(record.id, newer(sessions.get(record.id), record));
    }
    yield inOrder(sessions.values());
  }
  if (rest.size > 0) yield inOrder(rest.values());
}

/** As the outbox will write it once it can. */
function newer(stored: StoredSession | undefined, record: SessionRecord): StoredSession {
  if (stored && Date.parse(stored.updatedAt) >= Date.parse(record.updatedAt)) return stored;
  return saved(stored, record) ?? stored ?? record;
}

function inOrder<T extends { readonly id: string }>(records: Iterable<T>): readonly T[] {
  // As the database orders its keys: by UTF-16 code units.
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
