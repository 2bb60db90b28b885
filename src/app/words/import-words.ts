import { InjectionToken } from '@angular/core';
import { importWords } from '#language/import-words';

/** Words of bringing a log in. Apart from WORDS, so that the first load carries only what it shows. */
export type ImportWords = typeof importWords;

/** The words of bringing a log in, in the app's language. */
export const IMPORT_WORDS = new InjectionToken<ImportWords>('ImportWords', {
  factory: () => importWords,
});
