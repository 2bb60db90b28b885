import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { EMPTY, Subject, switchMap } from 'rxjs';
import { CLOCK } from '../../platform/clock/clock';
import { UNDO_MS } from '../../store/forget-stale';
import { LOG_REPOSITORY } from '../../store/log-repository';

/** `undoable`: deleted, and can still be brought back. `final`: gone for good. */
export type DeletionState = 'none' | 'undoable' | 'final';

/**
 * Deletes one session, and takes it back while "Undo" is offered: for 10 s, or until the page is left. One for each
 * entry page. What a reload cuts short, the store makes final later.
 */
@Injectable()
export class Deletion {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly current = signal<DeletionState>('none');
  private readonly hasFailed = signal(false);
  private readonly offered$ = new Subject<boolean>();
  private removedId: string | null = null;
  private isLeft = false;

  /** How far the deletion has come. */
  readonly state = this.current.asReadonly();
  /** True when the last deed, deleting or undoing, could not be done. */
  readonly failed = this.hasFailed.asReadonly();

  constructor() {
    this.offered$
      .pipe(
        switchMap((offered) => (offered ? this.clock.at(this.clock.now() + UNDO_MS) : EMPTY)),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.makeFinal());
    inject(DestroyRef).onDestroy(() => {
      this.isLeft = true;
      this.makeFinal();
    });
  }

  /** Deletes the session; it can be undone from the moment this resolves. */
  async remove(id: string): Promise<void> {
    await this.attempt(async () => {
      await this.repository.remove(id);
      this.removedId = id;
      if (this.isLeft) {
        this.makeFinal();
        return;
      }
      this.current.set('undoable');
      this.offered$.next(true);
    });
  }

  /** Brings the session back as it was. */
  async undo(): Promise<void> {
    const id = this.removedId;
    if (id === null) return;
    await this.attempt(async () => {
      await this.repository.restore(id);
      this.removedId = null;
      this.offered$.next(false);
      this.current.set('none');
    });
  }

  private makeFinal(): void {
    const id = this.removedId;
    if (id === null) return;
    this.removedId = null;
    this.current.set('final');
    // If it fails, the session is deleted all the same; the store empties it the next time it opens.
    this.repository.forget(id).catch(() => undefined);
  }

  private async attempt(deed: () => Promise<void>): Promise<void> {
    this.hasFailed.set(false);
    try {
      await deed();
    } catch {
      this.hasFailed.set(true);
    }
  }
}
