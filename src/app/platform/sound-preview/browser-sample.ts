import { inject, signal } from '@angular/core';
import { Subscription } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import type { TrackDevice } from '../track/browser-track';
import { injectTrackDevice } from '../track/browser-track';
import { Deck, DeckEvent } from '../track/deck';
import type { Sample, SampleState } from './sample-types';

/** A sample that has not moved by then is not heard: phones take a fifth of a second, slow headsets a whole one. */
const STILL_AFTER_MS: Ms = 2000;

/** A sample on a media element of its own, so that the session's prepared track keeps its place. */
export class BrowserSample implements Sample {
  private readonly is = signal<SampleState>('idle');
  readonly state = this.is.asReadonly();

  private deck: Deck | null = null;
  private waiting = Subscription.EMPTY;

  constructor(
    private readonly device: TrackDevice,
    private readonly clock: Clock,
  ) {
    if (device.open === null) this.is.set('absent');
  }

  play(bytes: Uint8Array<ArrayBuffer>): void {
    const { open } = this.device;
    if (open === null) return;
    this.deck ??= new Deck(open(), this.device, this.clock, (event) => this.hear(event));
    this.is.set('starting');
    this.device.claim(true);
    this.deck.load(bytes);
    this.deck.start(0);
    this.waiting.unsubscribe();
    this.waiting = this.clock.at(this.clock.now() + STILL_AFTER_MS).subscribe(() => {
      if (this.is() === 'starting') this.is.set('still');
    });
  }

  stop(): void {
    this.waiting.unsubscribe();
    if (this.deck === null) return;
    this.deck.clear();
    this.device.claim(false);
    this.is.set('idle');
  }

  private hear(event: DeckEvent): void {
    if (event === 'heard') this.is.set('heard');
    // What was found not to move is told already.
    else if (this.is() !== 'still') this.is.set(event === 'refused' ? 'refused' : 'still');
  }
}

/** This browser's. */
export function browserSample(): Sample {
  return new BrowserSample(injectTrackDevice(), inject(CLOCK));
}
