import { Signal } from '@angular/core';

/** One of the phone's voices, to be chosen among. */
export interface PhoneVoice {
  /** Its `voiceURI`. */
  readonly id: string;
  /** As the phone calls it. */
  readonly name: string;
}

/** How a text is said. */
export interface Manner {
  /** Id of the voice; null, or one that is gone, for the one that fits best. */
  readonly voice: string | null;
  /** Times the voice's own speed. */
  readonly speed: number;
}

/** The phone's own voice: local voices only, watched, never driving the clock. Never throws. */
export interface Voice {
  /** True once a local voice for the app's language is known, and until it fails to say something. */
  readonly available: Signal<boolean>;
  /** All local voices for the app's language, the best first. */
  readonly voices: Signal<readonly PhoneVoice[]>;
  /** To be called within a tap: iPhones let nothing be said before (docs/spec/platform.md, Voice). A voice that failed counts again. */
  unlock(): void;
  /** Says the text, cutting off what is being said. */
  say(text: string, manner?: Manner): void;
  /** Stops at once. */
  silence(): void;
}
