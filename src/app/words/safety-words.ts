import { InjectionToken } from '@angular/core';
import { safetyWords } from './en/safety-words';

/** Words of the safety dialog, Safety and About. Apart from WORDS, so that the first load carries only what it shows. */
export type SafetyWords = typeof safetyWords;

/** The words of the safety dialog in the app's language. */
export const SAFETY_WORDS = new InjectionToken<SafetyWords>('SafetyWords', {
  factory: () => safetyWords,
});
