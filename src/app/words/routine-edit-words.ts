import { InjectionToken } from '@angular/core';
import { routineEditWords } from '#language/routine-edit-words';

/** Words of making a routine. Apart from the other pages of routines: they come with the editor. */
export type RoutineEditWords = typeof routineEditWords;

/** The words of making a routine, in the app's language. */
export const ROUTINE_EDIT_WORDS = new InjectionToken<RoutineEditWords>('RoutineEditWords', {
  factory: () => routineEditWords,
});
