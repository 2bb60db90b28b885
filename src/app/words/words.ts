import { InjectionToken } from '@angular/core';
import { english } from '#language/english';

/** Every word of the first load, in one language. */
export type Words = typeof english;

/** The words of the app's language. */
export const WORDS = new InjectionToken<Words>('Words', { factory: () => english });
