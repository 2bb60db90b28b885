import { signal } from '@angular/core';
import type { Sample, SampleState } from './sample-types';

/** Keeps what it was asked to play. */
export class FakeSample implements Sample {
  readonly state = signal<SampleState>('idle');
  readonly played: Uint8Array[] = [];
  stops = 0;

  /** @param outcome what becomes of whatever is played */
  constructor(private readonly outcome: SampleState = 'heard') {
    if (outcome === 'absent') this.state.set('absent');
  }

  play(bytes: Uint8Array<ArrayBuffer>): void {
    this.played.push(bytes);
    this.state.set(this.outcome);
  }

  stop(): void {
    this.stops++;
    if (this.outcome !== 'absent') this.state.set('idle');
  }
}
