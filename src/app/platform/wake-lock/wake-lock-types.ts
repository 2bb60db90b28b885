import { Signal } from '@angular/core';

/** `idle`: nobody asked. `on`: the phone promised. `refused`, `absent`: the screen may go dark. */
export type WakeLockState = 'idle' | 'on' | 'refused' | 'absent';

/** Keeps the screen awake. Never throws; asks again by itself when the page comes back into view. */
export interface WakeLock {
  /** The true state, for the person to see. */
  readonly state: Signal<WakeLockState>;
  /** False where this browser has no such ability. */
  readonly available: boolean;
  hold(): void;
  release(): void;
}
