import { Signal } from '@angular/core';
import { ClipPack } from '../../domain/track/clip-pack';

/**
 * `missing`: the files cannot be had now (no network, and not yet kept). `broken`: what came is no pack, or its sound
 * and its list of texts are not of one make.
 */
export type ClipsState = 'idle' | 'loading' | 'ready' | 'missing' | 'broken';

/** The built-in voice and the earcons as recorded clips. Never throws. */
export interface Clips {
  readonly state: Signal<ClipsState>;
  /** Null until they are loaded. */
  readonly pack: Signal<ClipPack | null>;
  /** Loads them once, and anew after a failure; null where they cannot be had, and `state` says why. */
  load(): Promise<ClipPack | null>;
}
