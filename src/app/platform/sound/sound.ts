import { InjectionToken } from '@angular/core';
import { browserSound } from './browser-sound';
import type { Sound } from './sound-types';

export type { SoundState, Sound } from './sound-types';

/** The app's earcons. */
export const SOUND = new InjectionToken<Sound>('Sound', { factory: browserSound });
