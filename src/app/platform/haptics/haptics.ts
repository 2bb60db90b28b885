import { InjectionToken } from '@angular/core';
import { Ms } from '../../domain/time/units';
import { browserHaptics } from './browser-haptics';

/** The phone's buzzer. Never throws. */
export interface Haptics {
  /** False where the phone or its browser cannot buzz. */
  readonly available: boolean;
  /** Alternating ms of buzz and pause. */
  buzz(pattern: readonly Ms[]): void;
  stop(): void;
}

/** The phone's buzzer. */
export const HAPTICS = new InjectionToken<Haptics>('Haptics', { factory: browserHaptics });
