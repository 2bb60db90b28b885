import { inject, Service, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { CLOCK } from '../../platform/clock/clock';
import { StoreError } from '../../store/database/store-error';
import { UNDO_MS } from '../../store/log/forget-stale';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';

/** A routine that was deleted. */
export interface DeletedRoutine {
  readonly id: string;
  readonly name: string;
}

/** The deletion of a routine done last. It can be taken back for a minute, whichever page of routines is open. */
@Service()
export class RoutineDeletion {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(ROUTINE_REPOSITORY);
  private readonly last = signal<DeletedRoutine | null>(null);
  private readonly hasFailed = signal(false);
  private readonly isBusy = signal(false);
  private waiting = Subscription.EMPTY;

  /** What can be brought back; null where there is nothing. */
  readonly undoable = this.last.asReadonly();
  /** True when the last action, deleting or undoing, could not be done. */
  readonly failed = this.hasFailed.asReadonly();
  /** True while the phone is asked to delete or to undo; meanwhile nothing more is done. */
  readonly busy = this.isBusy.asReadonly();

  /** Deletes a routine; it can be undone from the moment this resolves. */
  async remove(routine: DeletedRoutine): Promise<void> {
    await this.attempt(async () => {
      await this.repository.remove(routine.id);
      this.waiting.unsubscribe();
      this.last.set(routine);
      const end = this.clock.now() + UNDO_MS;
      this.waiting = this.clock.at(end).subscribe(() => this.last.set(null));
    });
  }

  /** Brings the routine back as it was. */
  async undo(): Promise<void> {
    const routine = this.last();
    if (routine === null) return;
    await this.attempt(async () => {
      await this.repository.restore(routine.id);
      this.waiting.unsubscribe();
      this.last.set(null);
    });
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.hasFailed.set(false);
    this.isBusy.set(true);
    try {
      await action();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.hasFailed.set(true);
    } finally {
      this.isBusy.set(false);
    }
  }
}
