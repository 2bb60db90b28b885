import { InjectionToken } from '@angular/core';
import { knockWords } from './en/knock-words';

/** Words of "Knock to pause". Apart from WORDS, so that the first load carries only what it shows. */
export type KnockWords = typeof knockWords;

/** The words of "Knock to pause" in the app's language. */
export const KNOCK_WORDS = new InjectionToken<KnockWords>('KnockWords', {
  factory: () => knockWords,
});
