import { InjectionToken } from '@angular/core';
import { browserVoice } from './browser-voice';
import type { Voice } from './voice-types';

export type { PhoneVoice, Manner, Voice } from './voice-types';

/** The phone's voice. */
export const VOICE = new InjectionToken<Voice>('Voice', { factory: browserVoice });
