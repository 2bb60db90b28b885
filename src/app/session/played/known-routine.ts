import { ReadRoutine, readRoutine } from '../../domain/routine/read-routine';
import { BUILT_IN_ROUTINES, BuiltInRoutineId, isBuiltIn } from '../../domain/routine/routine';
import { StoreError } from '../../store/database/store-error';
import { keptRoutine } from '../../store/routines/kept-routine';
import { RoutineRepository } from '../../store/routines/routine-repository';
import { routineNames } from '../../words/routine-names';

/** A routine that comes with Unknot. */
export function builtInRoutine(id: BuiltInRoutineId): ReadRoutine {
  const parts = BUILT_IN_ROUTINES[id];
  return { id, name: routineNames[id], parts, trouble: null, listed: parts };
}

/**
 * A routine by its id: built in, or the person's own. Null where there is none, or it was deleted.
 *
 * @throws StoreError where it cannot be read, and does not wait beside the database either
 */
export async function knownRoutine(
  id: string,
  repository: Pick<RoutineRepository, 'find' | 'pending'>,
): Promise<ReadRoutine | null> {
  if (isBuiltIn(id)) return builtInRoutine(id);
  const { routine, trouble } = await keptRoutine(id, repository);
  if (trouble !== null) throw new StoreError(trouble);
  return routine === null || routine.deleted ? null : readRoutine(routine);
}
