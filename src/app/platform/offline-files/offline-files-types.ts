import { Signal } from '@angular/core';
import type { Refusal } from './last-refusal';

/**
 * Whether the app opens without a network. `absent`: this browser keeps no files. `refused`: after some tries, the host has no whole
 * release to keep, or the phone no room. `unknown`: not looked yet.
 */
export type OfflineState = 'unknown' | 'absent' | 'refused' | 'getting' | 'again' | 'ready';

/** The files kept for use without a network. */
export interface OfflineFiles {
  readonly state: Signal<OfflineState>;
  readonly kept: Signal<number>;
  /** 0 while the list is not known. */
  readonly total: Signal<number>;
  /** The person asked this phone to be sparing with data: the built-in voice then comes with the first session. */
  readonly savesData: boolean;
  /** Ready but for the built-in voice, which such a phone has not fetched yet. */
  readonly voiceWaits: Signal<boolean>;
  /** Ready but for files of the built-in voice and sounds, which the host does not give (`refusal`). */
  readonly voiceLacks: Signal<boolean>;
  /** What stood in the way of a release when it was tried last; null while nothing does. */
  readonly refusal: Signal<Refusal | null>;
  /** True from the moment readiness was reached in this run of the app, and not only found. */
  readonly news: Signal<boolean>;
  /** Looks until every file is there, fetching what the browser threw away. Never rejects. */
  watch(): Promise<void>;
  /** The browser took no service worker, which alone keeps files: none will come, and none need be waited for. */
  refuse(): void;
  /** The host does not give the service worker as it is. */
  lackWorker(file: string): void;
}
