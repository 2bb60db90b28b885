import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { CLOCK } from '../platform/clock/clock';
import { UNDO_MS } from '../store/log/forget-stale';
import { LOG_REPOSITORY, LogEditing } from '../store/log/log-repository';
import { afterUndo } from '../store/log/after-undo';
import { offerUndo } from '../store/log/undo-offer';

/** `undoable`: deleted, and can still be brought back. `final`: gone for good. */
export type DeletionState = 'none' | 'undoable' | 'final';

/**
 * The deletion done last, which can be taken back for a minute: where the session was, and in the list, whichever page is
 * open. A second deletion makes the first final. What a reload cuts short, the store makes final at the next start.
 */
@Service()
export class Deletion {
  private readonly clock = inject(CLOCK);
  private readonly repository: LogEditing = inject(LOG_REPOSITORY);
  private readonly last = signal<{
    readonly ids: readonly string[];
    readonly isFinal: boolean;
  } | null>(null);
  private readonly hasFailed = signal(false);
  private readonly isBusy = signal(false);
  private waiting = Subscription.EMPTY;
  private endOffer: () => void = () => undefined;

  /** The records of the session that can be brought back; null where there is none. */
  readonly undoable = computed(() => {
    const last = this.last();
    return last === null || last.isFinal ? null : last.ids;
  });
  /** True when the last action, deleting or undoing, could not be done. */
  readonly failed = this.hasFailed.asReadonly();
  /** True while the phone is asked to delete or to undo; meanwhile nothing more is done. */
  readonly busy = this.isBusy.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.endOffer());
  }

  /** How far the deletion of the session with this record has come. */
  stateOf(id: string): DeletionState {
    const last = this.last();
    if (last?.ids.includes(id) !== true) return 'none';
    return last.isFinal ? 'final' : 'undoable';
  }

  /**
   * Deletes a session with all its records, unless it was done just before; it can be undone from the moment this
   * resolves.
   */
  async remove(...ids: readonly string[]): Promise<void> {
    if (this.isBusy() || ids.some((id) => this.stateOf(id) === 'undoable')) return;
    // Before the deletion is there to be seen: no other window must take it for one that nobody can undo.
    const offers = ids.map(offerUndo);
    const endOffer = (): void => {
      offers.forEach((end) => {
        end();
      });
    };
    await this.attempt(async () => {
      await this.repository.remove(...ids).catch((error: unknown) => {
        endOffer();
        throw error;
      });
      this.makeFinal();
      this.endOffer = endOffer;
      this.last.set({ ids, isFinal: false });
      this.waiting = this.clock.at(this.clock.now() + UNDO_MS).subscribe(() => this.makeFinal());
    });
  }

  /** Brings the session back as it was. */
  async undo(): Promise<void> {
    const ids = this.undoable();
    if (this.isBusy() || ids === null) return;
    await this.attempt(async () => {
      await this.repository.restore(...ids);
      this.waiting.unsubscribe();
      this.endOffer();
      this.last.set(null);
    });
  }

  private makeFinal(): void {
    this.waiting.unsubscribe();
    const ids = this.undoable();
    if (ids === null) return;
    this.last.set({ ids, isFinal: true });
    this.endOffer();
    for (const id of ids) {
      // If it fails, the session is deleted all the same; the store empties it the next time it opens.
      const empty = (): Promise<void> => this.repository.forget(id);
      // Another window in which it was deleted too may still offer to undo it.
      (afterUndo(id, empty) ?? empty()).catch(() => undefined);
    }
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    this.hasFailed.set(false);
    this.isBusy.set(true);
    try {
      await action();
    } catch {
      this.hasFailed.set(true);
    } finally {
      this.isBusy.set(false);
    }
  }
}
