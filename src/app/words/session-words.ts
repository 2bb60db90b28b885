import { InjectionToken } from '@angular/core';
import { sessionWords } from '#language/session-words';

/** Words of the technique page, the rating, the player and the page after it. Apart from WORDS, so that the first load carries only what it shows. */
export type SessionWords = typeof sessionWords;

/** The words of a session in the app's language. */
export const SESSION_WORDS = new InjectionToken<SessionWords>('SessionWords', {
  factory: () => sessionWords,
});
