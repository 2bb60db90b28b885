import { InjectionToken } from '@angular/core';
import { english } from './en/english';

/** Every word a person sees or hears, in one language. */
export type Words = typeof english;

/** The words of the app's language. */
export const WORDS = new InjectionToken<Words>('Words', { factory: () => english });
