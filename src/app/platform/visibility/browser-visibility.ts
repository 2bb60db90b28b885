import { DestroyRef, DOCUMENT, inject, Signal, signal } from '@angular/core';
import { fromEvent, Observable, Subject, takeUntil } from 'rxjs';
import type { Visibility } from './visibility-types';

/** The page's visibility from `visibilitychange`, `pagehide` and `pageshow`. */
export class BrowserVisibility implements Visibility {
  readonly hidden: Signal<boolean>;
  readonly changes$: Observable<'hidden' | 'visible'>;

  private readonly isHidden = signal(false);
  private readonly changes = new Subject<'hidden' | 'visible'>();
  private readonly gone = new Subject<void>();

  constructor(private readonly document: Document) {
    this.hidden = this.isHidden.asReadonly();
    this.changes$ = this.changes.asObservable();
    this.isHidden.set(document.visibilityState === 'hidden');
    this.on(document, 'visibilitychange', () => this.look());
    const view = document.defaultView;
    if (view === null) return;
    // Before the back-forward cache some browsers send `pagehide` alone, and after it `pageshow` alone.
    this.on(view, 'pagehide', () => this.become(true));
    this.on(view, 'pageshow', () => this.look());
  }

  /** Stops listening; `changes$` completes. */
  destroy(): void {
    this.gone.next();
    this.changes.complete();
  }

  private on(target: EventTarget, event: string, then: () => void): void {
    fromEvent(target, event).pipe(takeUntil(this.gone)).subscribe(then);
  }

  private look(): void {
    this.become(this.document.visibilityState === 'hidden');
  }

  private become(hidden: boolean): void {
    if (hidden === this.isHidden()) return;
    this.isHidden.set(hidden);
    this.changes.next(hidden ? 'hidden' : 'visible');
  }
}

/** This page's visibility, watched for as long as the app lives. */
export function browserVisibility(): Visibility {
  const visibility = new BrowserVisibility(inject(DOCUMENT));
  inject(DestroyRef).onDestroy(() => visibility.destroy());
  return visibility;
}
