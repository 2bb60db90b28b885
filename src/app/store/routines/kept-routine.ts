import { LoggedRoutine } from '../../domain/log/log-file';
import { StoreErrorKind } from '../database/store-error';
import { toStoreError } from '../database/to-store-error';
import type { RoutineRepository } from './routine-repository-types';

/** An own routine with all its members; null where there is none. `trouble` says why it cannot be read. */
export interface KeptRoutine {
  readonly routine: LoggedRoutine | null;
  readonly trouble: StoreErrorKind | null;
}

/** Reads an own routine, from beside the database where that gives no answer. */
export async function keptRoutine(
  id: string,
  repository: Pick<RoutineRepository, 'find' | 'pending'>,
): Promise<KeptRoutine> {
  try {
    return { routine: await repository.find(id), trouble: null };
  } catch (error) {
    const waiting = repository.pending().find((routine) => routine.id === id);
    if (waiting !== undefined) return { routine: waiting, trouble: null };
    return { routine: null, trouble: toStoreError(error).kind };
  }
}
