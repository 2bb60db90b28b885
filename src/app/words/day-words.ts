import { InjectionToken } from '@angular/core';
import { dayWords } from '#language/day-words';

/** Words of what Today says about the day itself. Apart from WORDS: they come after the first load. */
export type DayWords = typeof dayWords;

/** The words of what Today says about the day itself, in the app's language. */
export const DAY_WORDS = new InjectionToken<DayWords>('DayWords', { factory: () => dayWords });
