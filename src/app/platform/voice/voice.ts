import { InjectionToken, Signal } from '@angular/core';
import { browserVoice } from './browser-voice';

/** The phone's own voice: local voices only, watched, never driving the clock. Never throws. */
export interface Voice {
  /** True once a local voice for the app's language is known. */
  readonly available: Signal<boolean>;
  /** To be called within a tap: iPhones let nothing be said before (platform.md, Voice). */
  unlock(): void;
  /** Says the text, cutting off what is being said. */
  say(text: string): void;
  /** Stops at once. */
  silence(): void;
}

/** The phone's voice. */
export const VOICE = new InjectionToken<Voice>('Voice', { factory: browserVoice });
