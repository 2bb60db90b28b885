import { InjectionToken } from '@angular/core';
import { decisionsWords } from '#language/decisions-words';

/** Words of "What we decided". */
export type DecisionsWords = typeof decisionsWords;

/** The words of "What we decided" in the app's language. */
export const DECISIONS_WORDS = new InjectionToken<DecisionsWords>('DecisionsWords', {
  factory: () => decisionsWords,
});
