import { InjectionToken } from '@angular/core';
import { browserHaptics } from './browser-haptics';
import type { Haptics } from './haptics-types';

export type { Haptics } from './haptics-types';

/** The phone's buzzer. */
export const HAPTICS = new InjectionToken<Haptics>('Haptics', { factory: browserHaptics });
