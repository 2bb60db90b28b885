import { Ms } from '../../domain/time/units';
import type { Haptics } from './haptics-types';

/** A buzzer that writes down what it was asked for. */
export class FakeHaptics implements Haptics {
  /** The patterns buzzed, oldest first. */
  readonly buzzed: (readonly Ms[])[] = [];
  /** How often it was stopped. */
  stops = 0;

  constructor(readonly available = true) {}

  buzz(pattern: readonly Ms[]): void {
    if (this.available) this.buzzed.push(pattern);
  }

  stop(): void {
    this.stops++;
  }
}
