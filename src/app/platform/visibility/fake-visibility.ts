import { signal } from '@angular/core';
import { Subject } from 'rxjs';
import type { Visibility } from './visibility-types';

/** A page that a spec hides and shows. It starts in view. */
export class FakeVisibility implements Visibility {
  private readonly isHidden = signal(false);
  private readonly changes = new Subject<'hidden' | 'visible'>();
  readonly hidden = this.isHidden.asReadonly();
  readonly changes$ = this.changes.asObservable();

  hide(): void {
    this.isHidden.set(true);
    this.changes.next('hidden');
  }

  show(): void {
    this.isHidden.set(false);
    this.changes.next('visible');
  }
}
