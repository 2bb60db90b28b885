import { InjectionToken } from '@angular/core';
import { aboutWords, licencesWords } from '#language/about-words';

/** Words of About. */
export type AboutWords = typeof aboutWords;

/** The words of About in the app's language. */
export const ABOUT_WORDS = new InjectionToken<AboutWords>('AboutWords', {
  factory: () => aboutWords,
});

/** The words of the licences in the app's language. */
export const LICENCES_WORDS = new InjectionToken<typeof licencesWords>('LicencesWords', {
  factory: () => licencesWords,
});
