import { InjectionToken } from '@angular/core';
import { logWords } from '#language/log-words';

/** Words of the log. Apart from WORDS, so that the first load carries only what it shows. */
export type LogWords = typeof logWords;

/** The words of the log in the app's language. */
export const LOG_WORDS = new InjectionToken<LogWords>('LogWords', {
  factory: () => logWords,
});
