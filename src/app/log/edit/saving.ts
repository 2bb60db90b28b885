import { inject, Injectable, signal } from '@angular/core';
import { joinedRun, SessionParts } from '../../domain/log/joined-run';
import { utcStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { DURABILITY } from '../../platform/durability/durability';
import { NEW_ID } from '../../platform/new-id/new-id';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { StoreError, StoreErrorKind } from '../../store/database/store-error';
import { amendmentsOf } from './amendments';
import { changeOf, rebased, recordOf, SessionDraft } from './session-draft';

/** Why a draft is not in the log; `deleted`: its session is gone. */
export type SaveTrouble = StoreErrorKind | 'deleted';

/** Brings a draft into the log, never over a state of the session that the person has not seen. */
@Injectable()
export class Saving {
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly clock = inject(CLOCK);
  private readonly durability = inject(DURABILITY);
  /** The same at every attempt, so that one that seemed to fail makes no second session. */
  private readonly newId = inject(NEW_ID)();
  private readonly isBusy = signal(false);
  private readonly failure = signal<SaveTrouble | null>(null);
  private readonly other = signal<SessionParts | null>(null);

  /** From an attempt on; where it succeeds, for good: the page is about to go. */
  readonly busy = this.isBusy.asReadonly();
  /** Why the last attempt failed. */
  readonly trouble = this.failure.asReadonly();
  /** The session as it was changed elsewhere, which the last attempt would have overwritten. */
  readonly conflict = this.other.asReadonly();

  constructor() {
    // What adding one needs, and the page it leads to: on a first visit they would else wait behind all files that are
    // then fetched to be kept offline, for many seconds on a slow phone.
    const ahead = [
      import('../../store/log/merge-sessions'),
      import('../../store/routines/own-routines'),
      import('../entry/log-entry'),
    ];
    // What fails here is fetched anew when it is needed.
    void Promise.allSettled(ahead);
  }

  /**
   * Saves a draft; resolves to the session's id once it is on the disk, to null where it is not, and at once
   * where another attempt is under way.
   *
   * @param parts the session the draft was made of; null for one that is entered by hand
   * @param over the state of it that may be overwritten
   */
  async save(
    draft: SessionDraft,
    parts: SessionParts | null,
    over = parts,
  ): Promise<string | null> {
    if (this.isBusy()) return null;
    this.failure.set(null);
    this.other.set(null);
    this.isBusy.set(true);
    let id: string | null = null;
    try {
      id = await this.attempt(draft, parts, over);
    } finally {
      this.isBusy.set(id !== null);
    }
    return id;
  }

  private async attempt(
    draft: SessionDraft,
    parts: SessionParts | null,
    over: SessionParts | null,
  ): Promise<string | null> {
    try {
      return parts === null || over === null
        ? await this.add(draft)
        : await this.amend(draft, parts, over);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.failure.set(error.kind);
      return null;
    }
  }

  /** The person goes on with what they have. */
  forgetConflict(): void {
    this.other.set(null);
  }

  private async add(draft: SessionDraft): Promise<string> {
    const record = recordOf(draft, this.newId, utcStamp(this.clock.epoch()));
    // As of a file with this one session: nothing is touched but it.
    await this.repository.merge([record]);
    void this.durability.ask();
    return record.id;
  }

  private async amend(
    draft: SessionDraft,
    parts: SessionParts,
    over: SessionParts,
  ): Promise<string | null> {
    const [{ id }] = over;
    // Times and sides follow from one another: what was changed elsewhere is what they are to follow from.
    const newer = joinedRun(over);
    const change = changeOf(newer, rebased(draft, joinedRun(parts), newer));
    if (await this.repository.amendAll(amendmentsOf(over, change))) return id;
    const theirs = await this.sessionNow(over);
    if (theirs === null) this.failure.set('deleted');
    this.other.set(theirs);
    return null;
  }

  /** The same records as they are now, without those that were deleted; null where nothing is left. */
  private async sessionNow(parts: SessionParts): Promise<SessionParts | null> {
    const found = await Promise.all(parts.map(({ id }) => this.repository.find(id)));
    const [first, ...others] = found.filter((record) => record !== null);
    return first === undefined ? null : [first, ...others];
  }
}
