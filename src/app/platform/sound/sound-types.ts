import { Signal } from '@angular/core';
import { Observable } from 'rxjs';
import { SoundName } from '../../domain/session/cues/cue';
import { Ms } from '../../domain/time/units';

/** `asleep`: the phone keeps sound back until the next tap, as after a call (docs/spec/platform.md, Sound). */
export type SoundState = 'idle' | 'on' | 'asleep' | 'absent';

/** Earcons by Web Audio, placed on the audio clock ahead of time. Never throws. */
export interface Sound {
  readonly state: Signal<SoundState>;
  /** False where the browser has no Web Audio. */
  readonly available: boolean;
  /** Emits when sound that was heard is stopped by something outside the app: a call, another app, a headset pulled out. */
  readonly interrupted$: Observable<void>;
  /** To be called within a tap: builds or wakes the audio context, or builds a new one where it fell asleep. */
  unlock(): void;
  /** Plays an earcon in `delay` ms from now (0: at once). While asleep it is kept, and heard only if sound is back by then. */
  play(name: SoundName, delay: Ms): void;
  /** Takes back all that is placed; what is sounding fades at once. */
  withdraw(): void;
  /** Gives the phone's audio back at the end of a session: other apps may play again. */
  close(): void;
}
