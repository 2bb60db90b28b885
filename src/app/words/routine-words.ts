import { InjectionToken } from '@angular/core';
import { routineWords } from '#language/routine-words';

/** Words of the pages of routines. Apart from WORDS: they come with these pages. */
export type RoutineWords = typeof routineWords;

/** The words of the pages of routines, in the app's language. */
export const ROUTINE_WORDS = new InjectionToken<RoutineWords>('RoutineWords', {
  factory: () => routineWords,
});
