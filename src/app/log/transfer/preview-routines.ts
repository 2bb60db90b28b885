import { LoggedRoutine } from '../../domain/log/log-file';
import { MergeCounts, planRoutineMerge } from '../../domain/log/merge';
import { readRoutine, RoutineTrouble } from '../../domain/routine/read-routine';
import { RoutineRepository } from '../../store/routines/routine-repository';

/** What a file would do to the person's own routines. */
export interface RoutinePreview {
  readonly counts: MergeCounts;
  /** Names of those that would come, and be kept, but cannot be played here, by the reason. */
  readonly unplayable: Readonly<Record<RoutineTrouble, readonly string[]>>;
}

/**
 * What the routines of a file, no id twice, would do here.
 *
 * @throws StoreError where the person's own cannot be read
 */
export async function previewRoutines(
  file: readonly LoggedRoutine[],
  own: Pick<RoutineRepository, 'find'>,
): Promise<RoutinePreview> {
  const found = await Promise.all(file.map(({ id }) => own.find(id)));
  const log = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  const { counts, routines } = planRoutineMerge(log, file);
  const come = routines.filter(({ deleted }) => !deleted).map(readRoutine);
  const namesOf = (why: RoutineTrouble): readonly string[] =>
    come.filter(({ trouble }) => trouble === why).map(({ name }) => name.trim());
  return {
    counts,
    unplayable: {
      newer: namesOf('newer'),
      empty: namesOf('empty'),
      'too-many': namesOf('too-many'),
    },
  };
}
