import { fileRoutine, LoggedRoutine } from '../../domain/log/log-file';
import { routinesToTake } from '../../domain/log/merge';

/** What is used of the `routines` store, within a transaction that may write. */
export interface RoutinesToWrite {
  getAll(): Promise<readonly LoggedRoutine[]>;
  put(routine: LoggedRoutine): Promise<unknown>;
}

/** False for what no version of Unknot wrote. */
export function isWholeRoutine(stored: LoggedRoutine): boolean {
  const { id, name, parts, updatedAt, deleted } = stored;
  const texts: readonly unknown[] = [id, name, updatedAt];
  return (
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(parts) &&
    typeof deleted === 'boolean' &&
    !Number.isNaN(Date.parse(updatedAt))
  );
}

/** Merges the routines of a file, no id twice, into the person's own, as sessions are merged into the log. */
export async function mergeRoutines(
  store: RoutinesToWrite,
  file: readonly LoggedRoutine[],
): Promise<void> {
  const stored = (await store.getAll()).filter(isWholeRoutine);
  const log = new Map(stored.map((routine) => [routine.id, routine]));
  for (const routine of routinesToTake(log, file))
    await store.put(fileRoutine(routine) as LoggedRoutine);
}
