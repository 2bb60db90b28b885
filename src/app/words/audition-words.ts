import { InjectionToken } from '@angular/core';
import { auditionWords } from './en/audition-words';

/** Words about samples of voice and sounds. Apart from WORDS, so that the first load carries only what it shows. */
export type AuditionWords = typeof auditionWords;

/** The words about samples in the app's language. */
export const AUDITION_WORDS = new InjectionToken<AuditionWords>('AuditionWords', {
  factory: () => auditionWords,
});
