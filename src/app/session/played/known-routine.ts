import { ReadRoutine, readRoutine } from '../../domain/routine/read-routine';
import { BUILT_IN_ROUTINES, isBuiltIn } from '../../domain/routine/routine';
import { StoreError } from '../../store/database/store-error';
import { keptRoutine } from '../../store/routines/kept-routine';
import { RoutineRepository } from '../../store/routines/routine-repository';
import { routineNames } from '../../words/routine-names';

/**
 * A routine by its id: built in, or the person's own. Null where there is none, or it was deleted.
 *
 * @throws StoreError where it cannot be read, and does not wait beside the database either
 */
export async function knownRoutine(
  id: string,
  repository: Pick<RoutineRepository, 'find' | 'pending'>,
): Promise<ReadRoutine | null> {
  if (isBuiltIn(id))
    return { id, name: routineNames[id], parts: BUILT_IN_ROUTINES[id], trouble: null };
  const { routine, trouble } = await keptRoutine(id, repository);
  if (trouble !== null) throw new StoreError(trouble);
  return routine === null || routine.deleted ? null : readRoutine(routine);
}
