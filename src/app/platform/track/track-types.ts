import { Signal } from '@angular/core';
import { Observable } from 'rxjs';
import { Ms } from '../../domain/time/units';

/** `refused`: the browser would not play it. `absent`: it has no media element that plays MP3. */
export type TrackState = 'idle' | 'on' | 'refused' | 'absent';

/**
 * One long sound, played by a media element: it goes on while the phone is locked, and an iPhone's mute switch does not
 * silence it. There are two decks: a new track is put on the one at rest, and takes over from the other. Never throws.
 */
export interface Track {
  readonly state: Signal<TrackState>;
  /** `stopped`: from outside, by a call or an unplugged headset. `refused`: the browser would not play. */
  readonly troubles$: Observable<'stopped' | 'refused'>;
  /** To be called within a tap: from then on both decks may play. */
  unlock(): void;
  /** Puts an MP3 on the deck at rest. */
  prepare(bytes: Uint8Array<ArrayBuffer>): void;
  /**
   * Plays what was prepared, from this position on.
   *
   * @param seamless true lets what played before sound until this is heard; false silences it at once
   */
  takeOver(from: Ms, seamless: boolean): void;
  /** Position of the track that plays or played last, in ms, as it is heard; null without one. */
  position(): Ms | null;
  seek(position: Ms): void;
  /** Plays a little faster or slower, at the same pitch: 1 is its own pace. */
  pace(rate: number): void;
  /** Falls silent at once. What is prepared stays prepared. */
  stop(): void;
  /** Gives the phone's audio back, and forgets both tracks. */
  close(): void;
}
