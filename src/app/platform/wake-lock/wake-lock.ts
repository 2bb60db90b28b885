import { InjectionToken } from '@angular/core';
import { browserWakeLock } from './browser-wake-lock';
import type { WakeLock } from './wake-lock-types';

export type { WakeLockState, WakeLock } from './wake-lock-types';

/** The phone's wake lock. */
export const WAKE_LOCK = new InjectionToken<WakeLock>('WakeLock', { factory: browserWakeLock });
