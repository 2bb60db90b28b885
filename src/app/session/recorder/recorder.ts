import { computed, inject, Service, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { Feedback } from '../../domain/log/feedback';
import { nextUpdatedAt } from '../../domain/log/updated-at';
import { LONGEST_SILENCE } from '../../domain/session/state/advance';
import { Checkpoint, checkpointOf } from '../../domain/session/record/checkpoint';
import { recordsOf } from '../../domain/session/record/records-of';
import { SessionState } from '../../domain/session/state/state';
import { utcStamp } from '../../domain/time/stamp';
import { IsoTime, Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { TABS } from '../../platform/tabs/tabs';
import { VISIBILITY } from '../../platform/visibility/visibility';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { StoreError, StoreErrorKind } from '../../store/database/store-error';
import { SessionChange } from '../session-change';
import { SessionFeedback } from './session-feedback';
import { Kept, Stamped } from './stamped';

/**
 * Active time not yet written is written at the first tick after this long. Ticks are up to 1 s apart, and the disk takes
 * its time: with less to spare a kill could cost more than LONGEST_SILENCE.
 */
const LONGEST_UNKEPT: Ms = LONGEST_SILENCE - 1500;
/** A session that stands still or is over writes nothing by itself: this long after a failure it is tried again. */
const RETRY_AFTER: Ms = 5000;

/**
 * Writes the session into the log as it goes: at Begin, at every command, at every new step, and at most 5 s apart.
 * One write at a time, always of the newest state. A store that fails stops nothing: the next write carries all.
 * After the end it changes nothing but what the person adds, in the record as it is by then.
 */
@Service()
export class Recorder {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly tabs = inject(TABS);

  private readonly latest = signal<Stamped | null>(null);
  /** The state that is known to be on the disk. */
  private readonly written = signal<Stamped | null>(null);
  private readonly feedback = signal<SessionFeedback | null>(null);
  private readonly isGone = signal(false);
  /** Of what was last made for the log in this session: what comes after it is stamped later. */
  private lastStamp: IsoTime | undefined;
  private keptAt = 0;
  private unwritten = false;
  private writing: Promise<void> | null = null;
  private retry = Subscription.EMPTY;

  private readonly troubleKind = signal<StoreErrorKind | null>(null);

  /** Why the session is not safe on the phone's disk; null when it is. */
  readonly trouble = this.troubleKind.asReadonly();
  /** Whether the session as it ended is on the disk. */
  readonly isSaved = computed(() => {
    const latest = this.latest();
    return latest !== null && this.written() === latest;
  });
  /** The session's record where it was changed elsewhere in what was added here; to be answered. */
  readonly conflict = computed(() => this.feedback()?.conflict() ?? null);
  /** Whether the session was deleted elsewhere before what was added here was written. */
  readonly wasDeleted = this.isGone.asReadonly();

  constructor() {
    // While the session runs its service says so, once it has brought it up to the moment.
    inject(VISIBILITY).changes$.subscribe((change) => {
      if (change === 'hidden' && this.latest()?.state.phase === 'finished') this.keepUnsettled();
    });
  }

  /** Takes note of a move of the session, and writes it if it is one that must not be lost. */
  follow({ before, after, command }: SessionChange): void {
    if (before === null) this.start(after);
    const latest = this.stamped(after);
    this.latest.set(latest);
    // At once: an older state, still on its way to a disk that does not answer, must not be put aside in its place.
    if (after.discarded) this.stash(latest);
    const due = after.lastAt - this.keptAt >= LONGEST_UNKEPT;
    const moved = before?.step !== after.step || before.phase !== after.phase;
    if (command !== 'tick' || due || moved) this.keepNow();
  }

  /** Writes what is known, at once. */
  keepNow(): void {
    const latest = this.latest();
    if (latest === null) return;
    this.keptAt = latest.state.lastAt;
    this.unwritten = true;
    this.writing ??= this.write();
  }

  /** Writes what is known without waiting for anything: the page may be gone in a moment. */
  keepBeforeLeaving(): void {
    const latest = this.latest();
    if (latest === null) return;
    this.stash(latest);
    this.keepNow();
  }

  /** Keeps aside what is not on the disk yet, if anything: the person leads on, or the page may go. */
  keepUnsettled(): void {
    const unsettled = !this.isSaved() || this.feedback()?.unwritten();
    if (unsettled) this.keepBeforeLeaving();
  }

  /** Adds the rating after, the note and knots put in their place to the session's last record. */
  add(feedback: Feedback): void {
    const last = this.latest()?.kept().records.at(-1);
    if (last === undefined || this.isGone()) return;
    if (this.feedback() === null) this.feedback.set(new SessionFeedback(last));
    this.feedback()?.add(feedback);
    this.keepNow();
  }

  /** Answers a conflict. */
  answer(whose: 'mine' | 'theirs'): void {
    const latest = this.latest();
    this.feedback()?.answer(whose);
    // What was kept aside meanwhile, as the page was hidden, is given up with it.
    if (whose === 'theirs' && latest) this.stash(latest);
    void this.repository.flush();
    this.keepNow();
  }

  /** Writes nothing more of this session: another tab goes on with it and knows better. */
  forget(): void {
    this.latest.set(null);
    this.lastStamp = undefined;
    this.feedback.set(null);
    this.unwritten = false;
    this.retry.unsubscribe();
  }

  /** Resolves once everything known so far is on the disk, or could not be written. */
  async settled(): Promise<void> {
    await this.writing;
  }

  /** The last session of this window may still wait to be written; this one knows nothing of it. */
  private start(state: SessionState): void {
    if (this.latest()?.state.phase === 'finished') this.keepUnsettled();
    this.latest.set(null);
    this.lastStamp = undefined;
    this.written.set(null);
    this.feedback.set(null);
    this.isGone.set(false);
    this.keptAt = state.lastAt;
  }

  private async write(): Promise<void> {
    while (this.unwritten) {
      // A page that was frozen wakes with old news, before it is told that another tab went on.
      if (await this.tabs.isLost()) this.forget();
      const latest = this.latest();
      if (latest === null) break;
      this.unwritten = false;
      this.retry.unsubscribe();
      await this.attempt(latest);
    }
    this.writing = null;
  }

  private async attempt(latest: Stamped): Promise<void> {
    try {
      if (this.written() !== latest) await this.writeState(latest);
      await this.writeFeedback();
      this.troubleKind.set(null);
    } catch (error) {
      this.troubleKind.set(error instanceof StoreError ? error.kind : 'lost');
      if (this.latest() === latest && this.feedback() !== null) this.stash(latest);
      this.retry = this.clock.running(RETRY_AFTER).subscribe(() => this.keepNow());
    }
  }

  private async writeState(latest: Stamped): Promise<void> {
    const { state } = latest;
    const { records, checkpoint } = latest.kept();
    const begins = this.written() === null;
    await this.repository.save(records, checkpoint, begins);
    // If it fails, the session is deleted all the same; the store empties it the next time it opens.
    if (state.discarded)
      for (const { id } of records) await this.repository.forget(id).catch(() => undefined);
    if (this.isOf(latest)) this.written.set(latest);
  }

  private async writeFeedback(): Promise<void> {
    const feedback = this.feedback();
    const due = feedback?.due();
    if (!feedback || !due) return;
    const result = await this.repository.addFeedback(due);
    feedback.written(due, result);
    if (result === 'gone' && this.feedback() === feedback) this.isGone.set(true);
    // What was given meanwhile is due now.
    if (feedback.due() !== null && result !== 'gone') this.unwritten = true;
  }

  /** Whether another session has begun in this window since. */
  private isOf({ state }: Stamped): boolean {
    return this.latest()?.state.plan.parts[0]?.recordId === state.plan.parts[0]?.recordId;
  }

  private stash(stamped: Stamped): void {
    const { records, checkpoint } = stamped.kept();
    const feedback = this.feedback()?.unwritten() ?? null;
    this.repository.stash({ records, checkpoint, begins: this.written() === null, feedback });
  }

  private stamped(state: SessionState): Stamped {
    const [epoch, savedAt] = [this.clock.epoch(), this.clock.iso()];
    return new Stamped(state, () => this.keptOf(state, epoch, savedAt));
  }

  /** Each state is stamped later than the one before, even where the phone's clock was set back meanwhile. */
  private keptOf(state: SessionState, epoch: Ms, savedAt: IsoTime): Kept {
    const now = nextUpdatedAt(utcStamp(epoch), this.lastStamp);
    // A deletion waits in the outbox like any other state: what was thrown away never comes back.
    const records = recordsOf(state, now).map((record) =>
      state.discarded ? { ...record, deleted: true } : record,
    );
    if (records.length > 0) this.lastStamp = now;
    return { records, checkpoint: checkpointAt(state, savedAt) };
  }
}

/** What was let go after a long pause can still be gone on with; what is over cannot. */
function checkpointAt(state: SessionState, savedAt: IsoTime): Checkpoint | null {
  const over = state.phase === 'finished' && state.outcome !== 'interrupted';
  return over ? null : checkpointOf(state, savedAt);
}
