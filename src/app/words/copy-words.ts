import { InjectionToken } from '@angular/core';
import { copyWords } from '#language/copy-words';

/** Words of carrying the log out of the app. Apart from WORDS, so that the first load carries only what it shows. */
export type CopyWords = typeof copyWords;

/** The words of carrying the log out, in the app's language. */
export const COPY_WORDS = new InjectionToken<CopyWords>('CopyWords', {
  factory: () => copyWords,
});
