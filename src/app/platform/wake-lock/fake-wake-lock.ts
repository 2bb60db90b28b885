import { signal } from '@angular/core';
import type { WakeLock, WakeLockState } from './wake-lock-types';

/** A wake lock that does as a spec says: `answer` is what holding leads to. */
export class FakeWakeLock implements WakeLock {
  private readonly is = signal<WakeLockState>('idle');
  readonly state = this.is.asReadonly();
  readonly available: boolean;

  constructor(private readonly answer: Exclude<WakeLockState, 'idle'> = 'on') {
    this.available = answer !== 'absent';
    if (!this.available) this.is.set('absent');
  }

  hold(): void {
    this.is.set(this.answer);
  }

  release(): void {
    if (this.available) this.is.set('idle');
  }

  /** The phone takes it away, as at low battery. */
  lose(): void {
    this.is.set('refused');
  }
}
