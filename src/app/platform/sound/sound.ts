import { InjectionToken, Signal } from '@angular/core';
import { SoundName } from '../../domain/session/cue';
import { Ms } from '../../domain/time/units';
import { browserSound } from './browser-sound';

/** `asleep`: the phone keeps sound back until the next tap, as after a call (platform.md, Sound). */
export type SoundState = 'idle' | 'on' | 'asleep' | 'absent';

/** Earcons by Web Audio, placed on the audio clock ahead of time. Never throws. */
export interface Sound {
  readonly state: Signal<SoundState>;
  readonly available: boolean;
  /** To be called within a tap: builds or wakes the audio context. */
  unlock(): void;
  /** Plays an earcon in `delay` ms from now (0: at once). */
  play(name: SoundName, delay: Ms): void;
  /** Takes back all that is placed but not yet heard. */
  withdraw(): void;
  /** Gives the phone's audio back at the end of a session. */
  close(): void;
}

/** The app's earcons. */
export const SOUND = new InjectionToken<Sound>('Sound', { factory: browserSound });
