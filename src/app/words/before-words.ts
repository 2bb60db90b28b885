import { InjectionToken } from '@angular/core';
import { beforeWords } from '#language/before-words';

/** Words of "Before you start". Apart from those of Safety, so that a session carries only what it shows. */
export type BeforeWords = typeof beforeWords;

/** The words of "Before you start" in the app's language. */
export const BEFORE_WORDS = new InjectionToken<BeforeWords>('BeforeWords', {
  factory: () => beforeWords,
});
