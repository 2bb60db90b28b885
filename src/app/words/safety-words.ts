import { InjectionToken } from '@angular/core';
import { safetyWords } from '#language/safety-words';

/** Words of Safety. Apart from WORDS, so that the first load carries only what it shows. */
export type SafetyWords = typeof safetyWords;

/** The words of Safety in the app's language. */
export const SAFETY_WORDS = new InjectionToken<SafetyWords>('SafetyWords', {
  factory: () => safetyWords,
});
