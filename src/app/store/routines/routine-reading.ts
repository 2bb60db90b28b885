import { inject, resource, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { scan } from 'rxjs';
import { ReadRoutine, readRoutine } from '../../domain/routine/read-routine';
import { shownName } from '../../domain/routine/routine';
import { StoreErrorKind } from '../database/store-error';
import { toStoreError } from '../database/to-store-error';
import { lastValue } from '../log/log-version';
import { ROUTINE_REPOSITORY } from './routine-repository';

/** The person's own routines, as far as they can be read now. */
export interface OwnRoutines {
  readonly routines: readonly ReadRoutine[];
  /** Names of those that the database did not take yet. */
  readonly waiting: readonly string[];
  /** Why no more can be read; null where all could. */
  readonly trouble: StoreErrorKind | null;
}

/** A number that is another after each change of routines, in this window or another. */
export function routineVersion(): Signal<number> {
  const { changes$ } = inject(ROUTINE_REPOSITORY);
  return toSignal(changes$.pipe(scan((version) => version + 1, 0)), { initialValue: 0 });
}

/**
 * The own routines, read anew after every change; undefined before the first time. Where the database gives no answer,
 * those that wait beside it are there all the same.
 */
export function ownRoutines(): Signal<OwnRoutines | undefined> {
  const repository = inject(ROUTINE_REPOSITORY);
  const version = routineVersion();
  const reading = resource({
    params: version,
    loader: async (): Promise<OwnRoutines> => {
      const read = await repository.all().then(
        (all) => ({ all, trouble: null }),
        (error: unknown) => ({
          all: repository.pending().filter(({ deleted }) => !deleted),
          trouble: toStoreError(error).kind,
        }),
      );
      return {
        routines: read.all.map(readRoutine),
        waiting: repository.pending().map(({ name }) => shownName(name)),
        trouble: read.trouble,
      };
    },
  });
  return lastValue(reading);
}

/** What stands in the list for a routine without a name. */
export function withName(routine: ReadRoutine, unnamed: string): ReadRoutine {
  return routine.name.trim() === '' ? { ...routine, name: unnamed } : routine;
}
