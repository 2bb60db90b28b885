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
  private readonly last = signal<{ readonly id: string; readonly isFinal: boolean } | null>(null);
  private readonly hasFailed = signal(false);
  private readonly isBusy = signal(false);
  private waiting = Subscription.EMPTY;
  private endOffer: () => void = () => undefined;

  /** The session that can be brought back; null where there is none. */
  readonly undoable = computed(() => {
    const last = this.last();
    return last === null || last.isFinal ? null : last.id;
  });
  /** True when the last action, deleting or undoing, could not be done. */
  readonly failed = this.hasFailed.asReadonly();
  /** True while the phone is asked to delete or to undo; meanwhile nothing more is done. */
  readonly busy = this.isBusy.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.endOffer());
  }

  /** How far the deletion of this session has come. */
  stateOf(id: string): DeletionState {
    const last = this.last();
    if (last?.id !== id) return 'none';
    return last.isFinal ? 'final' : 'undoable';
  }

  /** Deletes the session, unless it was done just before; it can be undone from the moment this resolves. */
  async remove(id: string): Promise<void> {
    if (this.isBusy() || this.undoable() === id) return;
    // Before the deletion is there to be seen: no other window must take it for one that nobody can undo.
    const endOffer = offerUndo(id);
    await this.attempt(async () => {
      await this.repository.remove(id).catch((error: unknown) => {
        endOffer();
        throw error;
      });
      this.makeFinal();
      this.endOffer = endOffer;
      this.last.set({ id, isFinal: false });
      this.waiting = this.clock.at(this.clock.now() + UNDO_MS).subscribe(() => this.makeFinal());
    });
  }

  /** Brings the session back as it was. */
  async undo(): Promise<void> {
    const id = this.undoable();
    if (this.isBusy() || id === null) return;
    await this.attempt(async () => {
      await this.repository.restore(id);
      this.waiting.unsubscribe();
      this.endOffer();
      this.last.set(null);
    });
  }

  private makeFinal(): void {
    this.waiting.unsubscribe();
    const id = this.undoable();
    if (id === null) return;
    this.last.set({ id, isFinal: true });
    this.endOffer();
    // If it fails, the session is deleted all the same; the store empties it the next time it opens.
    const empty = (): Promise<void> => this.repository.forget(id);
    // Another window in which it was deleted too may still offer to undo it.
    (afterUndo(id, empty) ?? empty()).catch(() => undefined);
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
