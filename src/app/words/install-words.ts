import { InjectionToken } from '@angular/core';
import { installWords } from '#language/install-words';

/** Words of installing and of offline use. Apart from WORDS: they come after the first load. */
export type InstallWords = typeof installWords;

/** The words of installing and of offline use, in the app's language. */
export const INSTALL_WORDS = new InjectionToken<InstallWords>('InstallWords', {
  factory: () => installWords,
});
