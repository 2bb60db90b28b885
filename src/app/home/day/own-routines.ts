import { computed, inject, Service } from '@angular/core';
import { Routine } from '../../domain/routine/routine';
import { ownRoutines, withName } from '../../store/routines/routine-reading';
import { ROUTINE_WORDS } from '../../words/routine-words';

const NONE: readonly Routine[] = [];

/** The person's own routines for all blocks of the day. Provided by `Day`. */
@Service({ autoProvided: false })
export class OwnRoutines {
  private readonly all = ownRoutines();
  private readonly unnamed = inject(ROUTINE_WORDS).unnamed;

  /** Those that can be played, by name; none until they are read. Where they cannot be, those that wait to be kept. */
  readonly playable = computed<readonly Routine[]>(
    () =>
      this.all()
        ?.routines.filter(({ trouble }) => trouble === null)
        .map((routine) => withName(routine, this.unnamed)) ?? NONE,
  );
}
