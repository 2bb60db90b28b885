import { signal } from '@angular/core';
import { Subject } from 'rxjs';
import { Ms } from '../../domain/time/units';
import type { FakeClock } from '../clock/fake-clock';
import type { Track, TrackState } from './track-types';

/** A take-over as it happened. */
export interface PlayedTrack {
  readonly bytes: Uint8Array;
  /** Position it was started from. */
  readonly from: Ms;
  /** When, on the spec's clock. */
  readonly at: Ms;
  readonly seamless: boolean;
}

/** How long a fake phone takes from being told to play until it is heard. */
const LAG_MS: Ms = 110;
/** How long from being told to jump while it plays. */
const JUMP_LAG_MS: Ms = 70;

/** A track that plays along with a spec's clock, and keeps all that was played. */
export class FakeTrack implements Track {
  readonly state = signal<TrackState>('idle');
  readonly troubles$ = new Subject<'stopped' | 'refused'>();
  readonly played: PlayedTrack[] = [];
  /** Positions it was sought to. */
  readonly sought: Ms[] = [];
  lag: Ms = LAG_MS;
  jumpLag: Ms = JUMP_LAG_MS;
  rate = 1;
  unlocked = false;
  closed = 0;
  prepared: Uint8Array | null = null;
  private base: { readonly position: Ms; readonly at: Ms } | null = null;

  constructor(private readonly clock: FakeClock) {}

  unlock(): void {
    this.unlocked = true;
  }

  prepare(bytes: Uint8Array<ArrayBuffer>): void {
    this.prepared = bytes;
  }

  takeOver(from: Ms, seamless: boolean): void {
    if (this.prepared === null || this.state() === 'absent') return;
    this.played.push({ bytes: this.prepared, from, at: this.clock.now(), seamless });
    this.prepared = null;
    this.state.set('on');
    this.rate = 1;
    this.run(from, this.lag);
  }

  position(): Ms | null {
    if (this.base === null) return null;
    const run = this.state() === 'on' ? Math.max(0, this.clock.now() - this.base.at) : 0;
    return this.base.position + run * this.rate;
  }

  seek(position: Ms): void {
    this.sought.push(position);
    this.run(position, this.jumpLag);
  }

  pace(rate: number): void {
    if (rate === this.rate) return;
    if (this.base !== null && this.base.at < this.clock.now()) this.halt();
    this.rate = rate;
  }

  stop(): void {
    this.halt();
    if (this.state() === 'on') this.state.set('idle');
  }

  close(): void {
    this.stop();
    this.base = null;
    this.prepared = null;
    this.closed++;
  }

  /** A call comes, or the headset is unplugged; or the browser will not play. */
  trouble(kind: 'stopped' | 'refused'): void {
    this.halt();
    this.state.set(kind === 'refused' ? 'refused' : 'idle');
    this.troubles$.next(kind);
  }

  /** The track runs ahead of the clock (or, below 0, behind it) by this much more. */
  slip(ms: Ms): void {
    if (this.base) this.base = { ...this.base, position: this.base.position + ms };
  }

  private run(from: Ms, lag: Ms): void {
    this.base = { position: from, at: this.clock.now() + lag };
  }

  private halt(): void {
    if (this.base) this.base = { position: this.position() ?? 0, at: this.clock.now() };
  }
}
