import { InjectionToken } from '@angular/core';
import { lastSessionWords } from '#language/last-session-words';

/** Words about the session done last. Apart from WORDS: they come after the first load. */
export type LastSessionWords = typeof lastSessionWords;

/** The words about the session done last, in the app's language. */
export const LAST_SESSION_WORDS = new InjectionToken<LastSessionWords>('LastSessionWords', {
  factory: () => lastSessionWords,
});
