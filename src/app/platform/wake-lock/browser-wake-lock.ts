import { DOCUMENT, inject, Signal, signal } from '@angular/core';
import { filter } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import { VISIBILITY } from '../visibility/visibility';
import type { Visibility } from '../visibility/visibility';
import type { WakeLock, WakeLockState } from './wake-lock-types';

/** What is used of the browser's `WakeLockSentinel`. */
export type Sentinel = Pick<WakeLockSentinel, 'released' | 'release' | 'addEventListener'>;

/** What is used of `navigator.wakeLock`. */
export interface WakeLockApi {
  request(type: 'screen'): Promise<Sentinel>;
}

/** A phone that refused is asked again after this long: its battery may be charging by then. */
const ASK_AGAIN_MS: Ms = 30_000;

/**
 * The Screen Wake Lock (Chrome 84, Firefox 126, Safari 16.4; in iOS home-screen apps from 18.4: docs/spec/platform.md, Wake lock).
 * Browsers let go of it whenever the page is hidden, so it is asked for anew at each return.
 */
export class BrowserWakeLock implements WakeLock {
  readonly available: boolean;
  readonly state: Signal<WakeLockState>;

  private readonly is = signal<WakeLockState>('idle');
  private held = false;
  private sentinel: Sentinel | null = null;
  /** Number of the newest request: of an older one no refusal counts. */
  private newest = 0;
  private isAsking = false;
  /** Asked again by `hold` only from this moment on. */
  private asksFrom: Ms = 0;

  constructor(
    private readonly api: WakeLockApi | undefined,
    private readonly visibility: Visibility,
    private readonly clock: Clock,
  ) {
    this.state = this.is.asReadonly();
    this.available = api !== undefined;
    if (!this.available) this.is.set('absent');
    visibility.changes$.pipe(filter((change) => change === 'visible')).subscribe(() => this.ask());
  }

  hold(): void {
    const isNew = !this.held;
    this.held = true;
    if (isNew || (!this.isAsking && this.clock.now() >= this.asksFrom)) this.ask();
  }

  release(): void {
    this.held = false;
    this.isAsking = false;
    this.newest++;
    this.giveBack(this.sentinel);
    this.sentinel = null;
    if (this.available) this.is.set('idle');
  }

  private ask(): void {
    if (this.api === undefined || !this.held || this.sentinel?.released === false) return;
    // A hidden page is always refused; it is asked for once the page is back.
    if (this.visibility.hidden()) this.is.set('refused');
    else void this.request(this.api, ++this.newest);
  }

  /** Never rejects. */
  private async request(api: WakeLockApi, mine: number): Promise<void> {
    this.isAsking = true;
    try {
      const sentinel = await api.request('screen');
      // Whichever request is granted first will do.
      if (this.held && this.sentinel === null) this.keep(sentinel);
      else this.giveBack(sentinel);
    } catch {
      if (mine === this.newest && this.held && this.sentinel === null) this.refuse();
    }
    if (mine === this.newest) this.isAsking = false;
  }

  private keep(sentinel: Sentinel): void {
    if (sentinel.released) {
      this.refuse();
      return;
    }
    this.sentinel = sentinel;
    this.is.set('on');
    sentinel.addEventListener('release', () => {
      // Ours was forgotten before it was given back: this one was taken away by the phone.
      if (this.sentinel !== sentinel) return;
      this.sentinel = null;
      this.refuse();
    });
  }

  private refuse(): void {
    this.asksFrom = this.clock.now() + ASK_AGAIN_MS;
    this.is.set('refused');
  }

  private giveBack(sentinel: Sentinel | null): void {
    sentinel?.release().catch(() => undefined);
  }
}

/** This browser's wake lock. */
export function browserWakeLock(): WakeLock {
  const navigator: { wakeLock?: WakeLockApi } | undefined = inject(DOCUMENT).defaultView?.navigator;
  return new BrowserWakeLock(navigator?.wakeLock, inject(VISIBILITY), inject(CLOCK));
}
