import { Subject } from 'rxjs';
import { Ms } from '../../domain/time/units';
import type { Haptics } from './haptics';

/** A buzzer that writes down what it was asked for. */
export class FakeHaptics implements Haptics {
  /** The patterns buzzed, oldest first. */
  readonly buzzed: (readonly Ms[])[] = [];
  /** How often it was stopped. */
  stops = 0;

  readonly buzzes$ = new Subject<readonly Ms[]>();

  constructor(readonly available = true) {}

  buzz(pattern: readonly Ms[]): void {
    if (!this.available) return;
    this.buzzed.push(pattern);
    this.buzzes$.next(pattern);
  }

  stop(): void {
    this.stops++;
  }
}
