import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BUILT_IN_ROUTINE_IDS } from '../../domain/routine/routine';
import { routineAddress } from '../../domain/routine/routine-address';
import { ownRoutines, withName } from '../../store/routines/routine-reading';
import { routineNames } from '../../words/routine-names';
import { ROUTINE_WORDS } from '../../words/routine-words';

/** Links to every routine: those that come with Unknot, and the person's own. */
@Component({
  selector: 'un-today-routines',
  imports: [RouterLink],
  templateUrl: './today-routines.html',
  styleUrl: './today-routines.css',
})
export class TodayRoutines {
  protected readonly words = inject(ROUTINE_WORDS);
  private readonly own = ownRoutines();
  protected readonly links = computed(() => [
    ...BUILT_IN_ROUTINE_IDS.map((id) => ({ name: routineNames[id], address: routineAddress(id) })),
    ...(this.own()?.routines ?? []).map((routine) => ({
      name: withName(routine, this.words.unnamed).name,
      address: routineAddress(routine.id),
    })),
  ]);
}
