import { InjectionToken } from '@angular/core';
import { words } from '#language/words';

/** Every word of the first load, in one language. */
export type Words = typeof words;

/** The words of the app's language. */
export const WORDS = new InjectionToken<Words>('Words', { factory: () => words });
