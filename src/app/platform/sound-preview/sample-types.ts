import { Signal } from '@angular/core';

/**
 * `still`: told to play, and nothing moves: the phone keeps its sound back. `refused`: the browser would not play it.
 * `absent`: it has no media element that plays MP3.
 */
export type SampleState = 'idle' | 'starting' | 'heard' | 'still' | 'refused' | 'absent';

/** One short sound to be judged by ear, apart from any session's. Never throws. */
export interface Sample {
  readonly state: Signal<SampleState>;
  /** To be called within a tap. Plays an MP3 in place of what was played before. */
  play(bytes: Uint8Array<ArrayBuffer>): void;
  /** Falls silent, and gives the phone's audio back. */
  stop(): void;
}
