import { InjectionToken } from '@angular/core';
import { markedKnotsWords } from '#language/marked-knots-words';

/** Words of knots marked in the last four weeks. Apart from the session's: they come where knots are marked. */
export type MarkedKnotsWords = typeof markedKnotsWords;

/** The words of marked knots in the app's language. */
export const MARKED_KNOTS_WORDS = new InjectionToken<MarkedKnotsWords>('MarkedKnotsWords', {
  factory: () => markedKnotsWords,
});
