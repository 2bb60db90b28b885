import { computed, inject, Signal } from '@angular/core';
import { isBuiltIn } from '../domain/routine/routine';
import { ownRoutineNames } from '../store/routines/own-routine-names';
import { LOG_WORDS } from '../words/log-words';
import { routineNames } from '../words/routine-names';

/** What the routine of this id is called. */
export type RoutineName = (id: string) => string;

/**
 * What routines are called: the person's own as they are called now. One that is not known here, as from another phone,
 * goes by its kind. For an injection context.
 *
 * @param used ids of the routines that are to be named
 */
export function routineName(used: () => readonly string[]): Signal<RoutineName> {
  const words = inject(LOG_WORDS);
  const own = ownRoutineNames(used);
  return computed(() => {
    const names = own();
    return (id) => (isBuiltIn(id) ? routineNames[id] : (names?.get(id) ?? words.ownRoutine));
  });
}
