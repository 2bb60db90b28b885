import { Observable } from 'rxjs';
import { LoggedRoutine, LoggedSession } from '../domain/log/log-file';
import { MergeCounts } from '../domain/log/merge';
import { newestFirst } from '../domain/log/newest-first';
import { SessionRecord } from '../domain/log/record';
import { Checkpoint } from '../domain/session/checkpoint';
import { IsoTime } from '../domain/time/units';
import type { Journal } from './journal';
import type { LogPage, PageQuery } from './log-page';
import type { DiskLogRepository, LogRepository } from './log-repository';
import { StoreError } from './store-error';
import type { RecordChange } from './stored-session';

/** A log that loses nothing when its database fails: a session that cannot be saved waits in the journal. */
export class JournaledLogRepository implements LogRepository {
  readonly changes$: Observable<void>;

  constructor(
    private readonly inner: DiskLogRepository,
    private readonly journal: Journal,
  ) {
    this.changes$ = inner.changes$;
  }

  async all(): Promise<readonly SessionRecord[]> {
    await this.replay();
    const written = await this.inner.all();
    const ids = this.waitingIds();
    return newestFirst([...this.waiting(), ...written.filter(({ id }) => !ids.has(id))]);
  }

  async page(query: PageQuery): Promise<LogPage> {
    await this.replay();
    const page = await this.inner.page(query);
    const ids = this.waitingIds();
    if (ids.size === 0) return page;
    const isWithin = ({ startedAt }: SessionRecord): boolean =>
      startedAt >= page.from && (query.before === null || startedAt < query.before);
    const suits = query.suits ?? (() => true);
    return {
      ...page,
      records: newestFirst([
        ...this.waiting().filter((record) => isWithin(record) && suits(record)),
        ...page.records.filter(({ id }) => !ids.has(id)),
      ]),
    };
  }

  async find(id: string): Promise<SessionRecord | null> {
    await this.replay();
    const waiting = this.kept().find((record) => record.id === id);
    if (waiting?.deleted) return null;
    return waiting ?? this.inner.find(id);
  }

  async checkpoint(): Promise<Checkpoint | null> {
    await this.replay();
    // Where something waits, its "none" is newer than what the disk still has.
    const waiting = this.journal.read();
    return waiting === null ? this.inner.checkpoint() : waiting.checkpoint;
  }

  expectsUnfinished(): boolean {
    return this.journal.isMarked();
  }

  async save(records: readonly SessionRecord[], checkpoint: Checkpoint | null): Promise<void> {
    try {
      // What another session left waiting goes first, or the clearing below would lose it.
      if (!this.covers(records)) await this.replay();
      await this.inner.save(records, checkpoint);
      this.journal.mark(checkpoint !== null);
    } catch (error) {
      if (error instanceof StoreError) this.keep(records, checkpoint);
      throw error;
    }
    if (this.covers(records)) this.journal.clear();
  }

  keepAside(records: readonly SessionRecord[], checkpoint: Checkpoint | null): void {
    this.keep(records, checkpoint);
  }

  waiting(): readonly SessionRecord[] {
    return this.kept().filter(({ deleted }) => !deleted);
  }

  async amend(id: string, change: RecordChange, since?: IsoTime): Promise<SessionRecord | null> {
    await this.replay();
    return this.inner.amend(id, change, since);
  }

  async remove(id: string): Promise<void> {
    await this.replay();
    await this.inner.remove(id);
  }

  restore(id: string): Promise<void> {
    return this.inner.restore(id);
  }

  forget(id: string): Promise<void> {
    return this.inner.forget(id);
  }

  async previewMerge(sessions: readonly LoggedSession[]): Promise<MergeCounts> {
    await this.replay();
    return this.inner.previewMerge(sessions);
  }

  async merge(
    sessions: readonly LoggedSession[],
    routines: readonly LoggedRoutine[] = [],
  ): Promise<MergeCounts> {
    await this.replay();
    return this.inner.merge(sessions, routines);
  }

  /** What waits, deletions too. */
  private kept(): readonly SessionRecord[] {
    return this.journal.read()?.records ?? [];
  }

  private waitingIds(): ReadonlySet<string> {
    return new Set(this.kept().map(({ id }) => id));
  }

  /** Adds to what waits: a session that could not be written earlier is not given up for a newer one. */
  private keep(records: readonly SessionRecord[], checkpoint: Checkpoint | null): void {
    const ids = new Set(records.map(({ id }) => id));
    const older = this.kept().filter(({ id }) => !ids.has(id));
    this.journal.keep({ records: [...older, ...records], checkpoint });
  }

  /** Whether everything that waits is among these records. */
  private covers(records: readonly SessionRecord[]): boolean {
    const ids = new Set(records.map(({ id }) => id));
    return this.kept().every(({ id }) => ids.has(id));
  }

  /** Writes what waits. While that fails it goes on waiting. */
  private async replay(): Promise<void> {
    const waiting = this.journal.read();
    if (waiting === null) return;
    try {
      const stored = await Promise.all(waiting.records.map(({ id }) => this.inner.find(id)));
      const newer = waiting.records.filter((record, index) => isNewer(record, stored[index]));
      // Another tab that has written since, of the same session, has its own checkpoint or none: it knows better.
      const overtaken = waiting.records.some((record, index) => isOlder(record, stored[index]));
      const checkpoint = overtaken ? await this.inner.checkpoint() : waiting.checkpoint;
      await this.inner.save(newer, checkpoint);
      this.journal.clear();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }
}

/** A record may have been written after all, and changed since: then what waits is old news. */
function isNewer(waiting: SessionRecord, stored: SessionRecord | null | undefined): boolean {
  return !stored || Date.parse(stored.updatedAt) < Date.parse(waiting.updatedAt);
}

function isOlder(waiting: SessionRecord, stored: SessionRecord | null | undefined): boolean {
  return !!stored && Date.parse(stored.updatedAt) > Date.parse(waiting.updatedAt);
}
