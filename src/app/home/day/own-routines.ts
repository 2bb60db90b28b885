import { computed, Service } from '@angular/core';
import { Routine } from '../../domain/routine/routine';
import { ownRoutines } from '../../store/routines/routine-reading';

const NONE: readonly Routine[] = [];

/** The person's own routines for all blocks of the day. Provided by `Day`. */
@Service({ autoProvided: false })
export class OwnRoutines {
  private readonly all = ownRoutines();

  /** Those that can be played, by name; none until they are read. Where they cannot be, those that wait to be kept. */
  readonly playable = computed<readonly Routine[]>(
    () => this.all()?.routines.filter(({ trouble }) => trouble === null) ?? NONE,
  );
}
