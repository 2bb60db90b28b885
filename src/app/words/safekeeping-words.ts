import { InjectionToken } from '@angular/core';
import { safekeepingWords } from '#language/safekeeping-words';

/** Words of how safe the log is. Apart from WORDS, so that the first load carries only what it shows. */
export type SafekeepingWords = typeof safekeepingWords;

/** The words of how safe the log is, in the app's language. */
export const SAFEKEEPING_WORDS = new InjectionToken<SafekeepingWords>('SafekeepingWords', {
  factory: () => safekeepingWords,
});
