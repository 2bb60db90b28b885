import { signal } from '@angular/core';
import { Subject } from 'rxjs';
import { SoundName } from '../../domain/session/cues/cue';
import { Ms } from '../../domain/time/units';
import type { Sound, SoundState } from './sound-types';

/** Sound that writes down what it was asked to play. */
export class FakeSound implements Sound {
  readonly state = signal<SoundState>('idle');
  readonly interrupted$ = new Subject<void>();
  /** What was asked for, oldest first; withdrawing takes nothing from it. */
  readonly played: { readonly name: SoundName; readonly delay: Ms }[] = [];
  /** How often what was placed was taken back. */
  withdrawals = 0;

  constructor(readonly available = true) {
    if (!available) this.state.set('absent');
  }

  unlock(): void {
    if (this.available) this.state.set('on');
  }

  /** A call takes the phone's sound. */
  interrupt(): void {
    this.state.set('asleep');
    this.interrupted$.next();
  }

  play(name: SoundName, delay: Ms): void {
    this.played.push({ name, delay });
  }

  withdraw(): void {
    this.withdrawals++;
  }

  close(): void {
    if (this.available) this.state.set('idle');
  }
}
