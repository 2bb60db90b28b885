import { Observable } from 'rxjs';
import { FeedbackWrite, withoutWritten } from '../../domain/log/feedback';
import { LoggedRoutine, LoggedSession } from '../../domain/log/log-file';
import { MergeCounts } from '../../domain/log/merge';
import { newestFirst } from '../../domain/log/newest-first';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { utcStamp } from '../../domain/time/stamp';
import { IsoTime } from '../../domain/time/units';
import type { Clock } from '../../platform/clock/clock';
import { inTime, PATIENCE } from '../database/in-time';
import type { Outbox, OutboxEntry, PendingSession } from './outbox';
import type { LogPage, PageQuery } from '../log/log-page';
import type { Amendment, DiskLogRepository, LogRepository } from '../log/log-repository-types';
import { StoreError } from '../database/store-error';
import { liveRecord, RecordChange, StoredSession } from '../log/stored-session';
import { putsOfPending, StoredState } from '../log/write-session';

/** A disk that takes this much longer once a write has its turn is waited for no more: the session waits aside. */
const DISK_PATIENCE = PATIENCE + 1000;

/**
 * A log that loses nothing when its database fails or does not answer: a session that cannot be saved waits in the
 * outbox, and every read gives it as it will be once it is written. Only `flush` and what changes the log write it.
 */
export class OutboxLogRepository implements LogRepository {
  readonly changes$: Observable<void>;
  private flushing: Promise<StoreError | null> | null = null;

  constructor(
    private readonly inner: DiskLogRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    this.changes$ = inner.changes$;
  }

  async all(): Promise<readonly SessionRecord[]> {
    const written = await this.inner.all();
    return this.joined(written, () => true);
  }

  async page(query: PageQuery): Promise<LogPage> {
    const page = await this.inner.page(query);
    const matches = query.matches ?? (() => true);
    const records = await this.joined(
      page.records,
      (record) =>
        record.startedAt >= page.from &&
        (query.before === null || record.startedAt < query.before) &&
        matches(record),
    );
    return { ...page, records };
  }

  async find(id: string): Promise<SessionRecord | null> {
    const record = await this.inner.find(id);
    const waits = this.pendingRecords().some((one) => one.id === id);
    return waits ? ((await this.upToDate()).get(id) ?? null) : record;
  }

  async checkpoint(): Promise<Checkpoint | null> {
    const entries = this.outbox.read();
    try {
      let checkpoint = await this.inner.checkpoint();
      for (const { pending } of entries) {
        const stored = await this.storedOf(pending, checkpoint);
        checkpoint = putsOfPending(pending, stored, this.now()).checkpoint;
      }
      // However a session came to its end, and whatever was noted of it: here it is known.
      this.outbox.mark(checkpoint !== null);
      return checkpoint;
    } catch (error) {
      // Where the disk cannot be read, what waits is the last that is known of a session that goes on.
      const last = entries.findLast(({ pending }) => pending.checkpoint !== null);
      if (last === undefined) throw error;
      return last.pending.checkpoint;
    }
  }

  expectsUnfinished(): boolean {
    return this.outbox.isMarked();
  }

  async save(
    records: readonly SessionRecord[],
    checkpoint: Checkpoint | null,
    begins = true,
  ): Promise<boolean> {
    const [first] = records;
    // Older than what is saved now; what is put aside meanwhile is newer.
    const older = first ? this.outbox.of(first.id) : null;
    let unfinished: boolean;
    try {
      const saving = this.inner.save(records, checkpoint, begins);
      unfinished = await inTime(this.clock, saving, { patience: DISK_PATIENCE });
    } catch (error) {
      const feedback = older?.pending.feedback ?? null;
      const hasNewer = first && this.outbox.of(first.id)?.text !== older?.text;
      if (error instanceof StoreError && !hasNewer)
        this.outbox.keep({ records, checkpoint, begins, feedback });
      throw error;
    }
    this.outbox.mark(unfinished);
    // What was added after the end is written by itself.
    if (older?.pending.feedback === null) this.outbox.clear(older);
    await this.flush();
    return unfinished;
  }

  async addFeedback(write: FeedbackWrite): Promise<'saved' | 'gone' | SessionRecord> {
    const older = this.pendingFeedback(write.id);
    const adding = this.inner.addFeedback(write);
    const result = await inTime(this.clock, adding, { patience: DISK_PATIENCE });
    if (typeof result === 'object') return result;
    const now = this.pendingFeedback(write.id);
    if (now !== null && now.text === older?.text) this.outbox.clear(now);
    // Put aside meanwhile: what is left of it goes on from what is written now.
    else if (now !== null)
      this.outbox.keep({ ...now.pending, feedback: rest(now.feedback, write) });
    return result;
  }

  endAsItIs(checkpoint: Checkpoint): Promise<void> {
    return this.changed(() => this.inner.endAsItIs(checkpoint));
  }

  stash(pending: PendingSession): void {
    this.outbox.keep(pending);
  }

  pending(deletedToo = false): readonly SessionRecord[] {
    return this.pendingRecords().filter(({ deleted }) => deletedToo || !deleted);
  }

  async flush(): Promise<void> {
    await this.flushOnce();
  }

  amend(id: string, change: RecordChange, since?: IsoTime): Promise<SessionRecord | null> {
    return this.changed(() => this.inner.amend(id, change, since), id);
  }

  amendAll(amendments: readonly Amendment[]): Promise<boolean> {
    const ids = amendments.map(({ id }) => id);
    return this.changed(() => this.inner.amendAll(amendments), ...ids);
  }

  remove(...ids: readonly string[]): Promise<void> {
    return this.changed(() => this.inner.remove(...ids), ...ids);
  }

  restore(...ids: readonly string[]): Promise<void> {
    return this.inner.restore(...ids);
  }

  forget(id: string): Promise<void> {
    return this.inner.forget(id);
  }

  previewMerge(sessions: readonly LoggedSession[]): Promise<MergeCounts> {
    return this.inner.previewMerge(sessions);
  }

  merge(
    sessions: readonly LoggedSession[],
    routines: readonly LoggedRoutine[] = [],
  ): Promise<MergeCounts> {
    return this.changed(() => this.inner.merge(sessions, routines));
  }

  /** Changes the log once what waits is in it; what waits of the very sessions `ids` would else go over the change. */
  private async changed<T>(change: () => Promise<T>, ...ids: readonly string[]): Promise<T> {
    const failure = await this.flushOnce();
    const waits = this.pendingRecords().some((record) => ids.includes(record.id));
    if (failure !== null && waits) throw failure;
    return change();
  }

  private flushOnce(): Promise<StoreError | null> {
    this.flushing ??= this.writeWaiting(this.outbox.read()).finally(() => (this.flushing = null));
    return this.flushing;
  }

  private async writeWaiting(entries: readonly OutboxEntry[]): Promise<StoreError | null> {
    for (const entry of entries) {
      try {
        this.outbox.mark(await this.inner.take(entry.pending));
        this.outbox.clear(entry);
      } catch (error) {
        if (error instanceof StoreError) return error;
        throw error;
      }
    }
    return null;
  }

  private pendingFeedback(id: string): (OutboxEntry & { feedback: FeedbackWrite }) | null {
    for (const entry of this.outbox.read()) {
      const { feedback } = entry.pending;
      if (feedback?.id === id) return { ...entry, feedback };
    }
    return null;
  }

  private pendingRecords(): readonly SessionRecord[] {
    return this.outbox.read().flatMap(({ pending }) => withFeedback(pending));
  }

  /** What waits, as it will be in the log, by id; null for what will not be there. */
  private async upToDate(): Promise<ReadonlyMap<string, SessionRecord | null>> {
    const all = new Map<string, SessionRecord | null>();
    const checkpoint = await this.inner.checkpoint();
    for (const { pending } of this.outbox.read()) {
      const stored = await this.storedOf(pending, checkpoint);
      const puts = putsOfPending(pending, stored, this.now());
      const sessions = new Map(puts.sessions.map((session) => [session.id, session]));
      for (const { id } of pending.records)
        all.set(id, liveRecord(sessions.get(id) ?? stored.sessions.get(id)));
    }
    return all;
  }

  private async joined(
    written: readonly SessionRecord[],
    matches: (record: SessionRecord) => boolean,
  ): Promise<readonly SessionRecord[]> {
    if (this.outbox.read().length === 0) return written;
    const pending = await this.upToDate();
    const live = [...pending.values()].filter((record) => record !== null && matches(record));
    return newestFirst([
      ...(live as readonly SessionRecord[]),
      ...written.filter(({ id }) => !pending.has(id)),
    ]);
  }

  private async storedOf(
    { records }: PendingSession,
    checkpoint: Checkpoint | null,
  ): Promise<StoredState> {
    const found = await Promise.all(records.map(({ id }) => this.inner.find(id)));
    const sessions = new Map<string, StoredSession>();
    for (const record of found) if (record !== null) sessions.set(record.id, record);
    return { sessions, checkpoint };
  }

  private now(): IsoTime {
    return utcStamp(this.clock.epoch());
  }
}

/** The records of a session that waits, with what was added after its end. */
function withFeedback({ records, feedback }: PendingSession): readonly SessionRecord[] {
  return records.map((record) =>
    record.id === feedback?.id ? { ...record, ...feedback.change } : record,
  );
}

/** What still waits of what was added after the end, once some of it is written. */
function rest(
  { id, change, known }: FeedbackWrite,
  { change: written }: FeedbackWrite,
): FeedbackWrite {
  return { id, change: withoutWritten(change, written), known: { ...known, ...written } };
}
