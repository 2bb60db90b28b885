import { inject, Service, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { SessionRecord } from '../../domain/log/record';
import { LONGEST_SILENCE } from '../../domain/session/advance';
import { Checkpoint, checkpointOf } from '../../domain/session/checkpoint';
import { recordsOf } from '../../domain/session/records-of';
import { SessionState } from '../../domain/session/state';
import { utcStamp } from '../../domain/time/stamp';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { TABS } from '../../platform/tabs/tabs';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { StoreError, StoreErrorKind } from '../../store/store-error';
import { SessionChange } from '../session-change';

/**
 * Active time not yet written is written at the first look after this long. Looks are up to 1 s apart, and the disk takes
 * its time: with less to spare a kill could cost more than LONGEST_SILENCE.
 */
const LONGEST_UNKEPT: Ms = LONGEST_SILENCE - 1500;
/** A session that stands still or is over writes nothing by itself: so long after a failure it is tried again. */
const RETRY_AFTER: Ms = 5000;

/** What a person adds to a session once it is over. */
export type Afterthought = Partial<Pick<SessionRecord, 'painAfter' | 'note' | 'knots'>>;

/**
 * Writes the session into the log as it goes: at Begin, at every deed, at every new step, and at most 5 s apart.
 * One write at a time, always of the newest state. A store that fails stops nothing: the next write carries all.
 */
@Service()
export class Recorder {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly tabs = inject(TABS);

  private latest: SessionState | null = null;
  private keptAt = 0;
  private afterthought: Afterthought = {};
  private unwritten = false;
  private writing: Promise<void> | null = null;
  private retry = Subscription.EMPTY;

  private readonly troubleKind = signal<StoreErrorKind | null>(null);

  /** Why the session is not safe on the phone's disk; null when it is. */
  readonly trouble = this.troubleKind.asReadonly();

  /** Takes note of a move of the session, and writes it if it is one that must not be lost. */
  follow({ before, after, deed }: SessionChange): void {
    if (before === null) {
      this.afterthought = {};
      this.keptAt = after.lastAt;
    }
    this.latest = after;
    const due = after.lastAt - this.keptAt >= LONGEST_UNKEPT;
    const moved = before?.step !== after.step || before.phase !== after.phase;
    if (deed !== 'tick' || due || moved) this.keepNow();
  }

  /** Writes what is known, at once. */
  keepNow(): void {
    if (this.latest === null) return;
    this.keptAt = this.latest.lastAt;
    this.unwritten = true;
    this.writing ??= this.write();
  }

  /** Writes what is known without waiting for anything: the page may be gone in a moment. */
  keepBeforeLeaving(): void {
    const state = this.latest;
    if (state === null || state.discarded) return;
    this.repository.keepAside(this.recordsNow(state), this.checkpointNow(state));
    this.keepNow();
  }

  /** Adds the rating after, the note and knots put in their place to the session's last record. */
  add(afterthought: Afterthought): void {
    this.afterthought = { ...this.afterthought, ...afterthought };
    this.keepNow();
  }

  /** Writes nothing more of this session: another tab goes on with it and knows better. */
  forget(): void {
    this.latest = null;
    this.unwritten = false;
    this.retry.unsubscribe();
  }

  /** Resolves once everything known so far is on the disk, or could not be written. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private async write(): Promise<void> {
    while (this.unwritten) {
      // A page that was frozen wakes with old news, before it is told that another tab went on.
      if (await this.tabs.isLost()) this.forget();
      if (this.latest === null) break;
      this.unwritten = false;
      this.retry.unsubscribe();
      try {
        await this.writeOnce(this.latest);
        this.troubleKind.set(null);
      } catch (error) {
        this.troubleKind.set(error instanceof StoreError ? error.kind : 'lost');
        const again = this.clock.at(this.clock.now() + RETRY_AFTER);
        this.retry = again.subscribe(() => this.keepNow());
      }
    }
    this.writing = null;
  }

  private async writeOnce(state: SessionState): Promise<void> {
    const records = this.recordsNow(state);
    if (state.discarded) {
      // A deletion waits in the journal like any other state: what was thrown away never comes back.
      await this.repository.save(
        records.map((record) => ({ ...record, deleted: true })),
        null,
      );
      for (const { id } of records) await this.repository.forget(id);
      return;
    }
    await this.repository.save(records, this.checkpointNow(state));
  }

  private recordsNow(state: SessionState): readonly SessionRecord[] {
    const records = recordsOf(state, utcStamp(this.clock.epoch()));
    return records.map((record, index) =>
      index === records.length - 1 ? { ...record, ...this.afterthought } : record,
    );
  }

  /** What was let go after a long pause can still be gone on with; what is over cannot. */
  private checkpointNow(state: SessionState): Checkpoint | null {
    const over = state.phase === 'finished' && state.outcome !== 'interrupted';
    return over ? null : checkpointOf(state, this.clock.iso());
  }
}
