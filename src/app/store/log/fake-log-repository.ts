import { Subject } from 'rxjs';
import { byDay } from '../../domain/log/days';
import { FeedbackWrite, isOvertaken } from '../../domain/log/feedback';
import { fileRecord, LoggedRoutine, LoggedSession } from '../../domain/log/log-file';
import { MergeCounts, planMerge } from '../../domain/log/merge';
import { newestFirst } from '../../domain/log/newest-first';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { utcStamp } from '../../domain/time/stamp';
import { IsoTime, Ms } from '../../domain/time/units';
import { LogPage, PageQuery, recordsOf } from './log-page';
import { PendingSession } from '../outbox/outbox';
import { Amendment, DiskLogRepository, LogRepository } from './log-repository-types';
import { StoreError, StoreErrorKind } from '../database/store-error';
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
import { putsOf, putsOfPending, SessionPuts, StoredState } from './write-session';

/** The log in memory, with the promises of the real one. Can be told to fail. */
export class FakeLogRepository implements LogRepository, DiskLogRepository {
  readonly changes$ = new Subject<void>();
  /** As the database would have them. */
  readonly stored = new Map<string, StoredSession>();
  /** Every checkpoint saved, oldest first. */
  readonly checkpoints: (Checkpoint | null)[] = [];
  /** What was kept aside last. */
  aside: PendingSession | null = null;
  private isSilent = false;
  private readonly unanswered: (() => void)[] = [];
  private failure: StoreErrorKind | null = null;
  private reads = false;

  /** @param epoch the present, in ms since 1970 */
  constructor(
    records: readonly SessionRecord[] = [],
    private readonly epoch: () => Ms = () => Date.parse('2026-11-23T20:00:00.000Z'),
  ) {
    records.forEach((record) => this.stored.set(record.id, record));
  }

  /** From now on everything throws this kind of StoreError; null: all is well again. */
  failWith(kind: StoreErrorKind | null): void {
    this.failure = kind;
    this.reads = false;
  }

  /** From now on nothing can be written, for this reason; what is there can be read. */
  failToWriteOnly(kind: StoreErrorKind): void {
    this.failure = kind;
    this.reads = true;
  }

  /** From now on nothing gets an answer, as while another window holds the database. */
  fallSilent(): void {
    this.isSilent = true;
  }

  /** Everything asked meanwhile is answered, and whatever comes. */
  answer(): void {
    this.isSilent = false;
    this.unanswered.splice(0).forEach((resolve) => resolve());
  }

  async all(): Promise<readonly SessionRecord[]> {
    await this.reach('read');
    return newestFirst(
      [...this.stored.values()].map(liveRecord).filter((record) => record !== null),
    );
  }

  /** What each page was asked for, oldest first. */
  readonly asked: PageQuery[] = [];

  async page(query: PageQuery): Promise<LogPage> {
    this.asked.push(query);
    await this.reach('read');
    const { from, before, atLeast } = query;
    const days = byDay(recordsOf([...this.stored.values()], query)).filter(
      ({ day }) => day >= from && (before === null || day < before.slice(0, 10)),
    );
    const given: SessionRecord[] = [];
    for (const [index, { day, records }] of days.entries()) {
      given.push(...records);
      const isLast = index === days.length - 1;
      if (given.length >= atLeast && !isLast)
        return { records: newestFirst(given), from: day, isLast };
    }
    return { records: newestFirst(given), from, isLast: true };
  }

  async find(id: string): Promise<SessionRecord | null> {
    await this.reach('read');
    return liveRecord(this.stored.get(id));
  }

  async checkpoint(): Promise<Checkpoint | null> {
    await this.reach('read');
    return this.checkpoints.at(-1) ?? null;
  }

  expectsUnfinished(): boolean {
    return (this.checkpoints.at(-1) ?? null) !== null;
  }

  async save(
    records: readonly SessionRecord[],
    checkpoint: Checkpoint | null,
    begins = true,
  ): Promise<boolean> {
    await this.reach();
    return this.putAll(putsOf({ records, checkpoint, begins }, this.state()));
  }

  async take(pending: PendingSession): Promise<boolean> {
    await this.reach();
    return this.putAll(putsOfPending(pending, this.state(), this.now()));
  }

  async addFeedback(write: FeedbackWrite): Promise<'saved' | 'gone' | SessionRecord> {
    await this.reach();
    const stored = this.stored.get(write.id);
    const record = liveRecord(stored);
    if (record === null || isOvertaken(record, write)) return record ?? 'gone';
    this.put(amended(stored, write.change, this.now()));
    this.changes$.next();
    return 'saved';
  }

  async endAsItIs({ savedAt }: Checkpoint): Promise<void> {
    await this.reach();
    if (this.checkpoints.at(-1)?.savedAt === savedAt) this.checkpoints.push(null);
    this.changes$.next();
  }

  stash(pending: PendingSession): void {
    this.aside = pending;
  }

  /** How often what waits was to be written. */
  flushes = 0;

  flush(): Promise<void> {
    this.flushes += 1;
    return Promise.resolve();
  }

  /** What was told to wait. */
  waits: readonly SessionRecord[] = [];

  pending(): readonly SessionRecord[] {
    return this.waits;
  }

  async amend(id: string, change: RecordChange, since?: IsoTime): Promise<SessionRecord | null> {
    await this.reach();
    if (hasChanged(this.stored.get(id), since)) return null;
    const next = this.put(amended(this.stored.get(id), change, this.now()));
    const record = liveRecord(next ?? undefined);
    if (record === null) throw new StoreError('lost');
    this.changes$.next();
    return record;
  }

  async amendAll(amendments: readonly Amendment[]): Promise<boolean> {
    await this.reach();
    const next = amendments.map(({ id, change, since }) =>
      hasChanged(this.stored.get(id), since)
        ? null
        : amended(this.stored.get(id), change, this.now()),
    );
    if (next.includes(null)) return false;
    next.forEach((session) => this.put(session));
    this.changes$.next();
    return true;
  }

  async remove(...ids: readonly string[]): Promise<void> {
    await this.reach();
    for (const id of ids) this.put(removed(this.stored.get(id), this.now()));
    this.changes$.next();
  }

  async restore(...ids: readonly string[]): Promise<void> {
    await this.reach();
    const next = ids.map((id) => restored(this.stored.get(id), this.now()));
    if (next.includes(null)) throw new StoreError('lost');
    next.forEach((session) => this.put(session));
    this.changes$.next();
  }

  async forget(id: string): Promise<void> {
    await this.reach();
    this.put(forgotten(this.stored.get(id), this.now()));
    this.changes$.next();
  }

  async previewMerge(sessions: readonly LoggedSession[]): Promise<MergeCounts> {
    await this.reach('read');
    return planMerge(this.stored, sessions).counts;
  }

  /** Own routines that came with files. */
  routines: readonly LoggedRoutine[] = [];

  async merge(
    sessions: readonly LoggedSession[],
    routines: readonly LoggedRoutine[] = [],
  ): Promise<MergeCounts> {
    await this.reach();
    this.routines = [...this.routines, ...routines];
    const plan = planMerge(this.stored, sessions);
    plan.sessions.forEach((session) => this.put(fileRecord(session) as StoredSession));
    this.changes$.next();
    return plan.counts;
  }

  private async reach(what: 'read' | 'write' = 'write'): Promise<void> {
    // As with a real database, nobody gets an answer at once.
    await Promise.resolve();
    if (this.isSilent) await new Promise<void>((resolve) => this.unanswered.push(resolve));
    if (what === 'read' && this.reads) return;
    if (this.failure !== null) throw new StoreError(this.failure);
  }

  private state(): StoredState {
    return { sessions: this.stored, checkpoint: this.checkpoints.at(-1) ?? null };
  }

  private putAll({ sessions, checkpoint }: SessionPuts): boolean {
    sessions.forEach((session) => this.put(session));
    this.checkpoints.push(checkpoint);
    this.changes$.next();
    return checkpoint !== null;
  }

  private put(session: StoredSession | null): StoredSession | null {
    if (session !== null) this.stored.set(session.id, session);
    return session;
  }

  private now(): IsoTime {
    return utcStamp(this.epoch());
  }
}
