import { inject, Injectable, signal } from '@angular/core';
import { LoggedRoutine } from '../../domain/log/log-file';
import { utcStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { NEW_ID } from '../../platform/new-id/new-id';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { keptOf, RoutineDraft } from './routine-draft';

/** Saves a draft, never over a state of the routine that the person has not seen. */
@Injectable()
export class RoutineSaver {
  private readonly repository = inject(ROUTINE_REPOSITORY);
  private readonly clock = inject(CLOCK);
  /** The same at every attempt, so that one that seemed to fail makes no second routine. */
  private readonly newId = inject(NEW_ID)();
  private readonly isBusy = signal(false);
  private readonly other = signal<LoggedRoutine | null>(null);

  /** From an attempt on; where it succeeds, for good: the page is about to go. */
  readonly busy = this.isBusy.asReadonly();
  /** The routine as it was changed or deleted elsewhere, which the last attempt would have overwritten. */
  readonly conflict = this.other.asReadonly();

  /**
   * Saves a draft; resolves to the routine's id once it is on the disk or waits beside it, to null where it was changed
   * elsewhere, and at once where another attempt is under way.
   *
   * @param over the state of the routine that may be overwritten; null for a new one
   */
  async save(draft: RoutineDraft, over: LoggedRoutine | null): Promise<string | null> {
    if (this.isBusy()) return null;
    this.isBusy.set(true);
    this.other.set(null);
    let id: string | null = null;
    try {
      const saving = await this.repository.save({
        id: this.newId,
        updatedAt: utcStamp(this.clock.epoch()),
        ...over,
        ...keptOf(draft),
        deleted: false,
      });
      if (saving.kind === 'overtaken') this.other.set(saving.routine);
      else ({ id } = saving.routine);
    } finally {
      this.isBusy.set(id !== null);
    }
    return id;
  }

  /** The person goes on with what they have. */
  forgetConflict(): void {
    this.other.set(null);
  }
}
