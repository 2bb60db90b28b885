import { LoggedRoutine } from '../../domain/log/log-file';
import { MergeCounts, planRoutineMerge } from '../../domain/log/merge';
import { ReadRoutine, readRoutine, RoutineTrouble } from '../../domain/routine/read-routine';
import { Amount, amountsWithin } from '../../domain/session/plan/setup';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { RoutineRepository } from '../../store/routines/routine-repository';

/** What a file would do to the person's own routines. */
export interface RoutinePreview {
  readonly counts: MergeCounts;
  /** Names of those that would come, and be kept, but cannot be played here, by the reason. */
  readonly unplayable: Readonly<Record<RoutineTrouble, readonly string[]>>;
  /** How many of those that would come, and can be played, have lengths that cannot. */
  readonly outOfRange: number;
}

/**
 * What the routines of a file, no id twice, would do here.
 *
 * @param amountsOf what can be set of a technique; nothing where it cannot be fetched
 * @throws StoreError where the person's own cannot be read
 */
export async function previewRoutines(
  file: readonly LoggedRoutine[],
  own: Pick<RoutineRepository, 'find'>,
  amountsOf: (technique: TechniqueId) => Promise<readonly Amount[]>,
): Promise<RoutinePreview> {
  const found = await Promise.all(file.map(({ id }) => own.find(id)));
  const log = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  const { counts, routines } = planRoutineMerge(log, file);
  const come = routines
    .filter(({ deleted }) => !deleted)
    .map((kept) => ({ kept, ...readRoutine(kept) }));
  const outOfRange = await Promise.all(come.map((routine) => isOutOfRange(routine, amountsOf)));
  const namesOf = (why: RoutineTrouble): readonly string[] =>
    come.filter(({ trouble }) => trouble === why).map(({ name }) => name.trim());
  return {
    counts,
    unplayable: {
      newer: namesOf('newer'),
      empty: namesOf('empty'),
      'too-many': namesOf('too-many'),
    },
    outOfRange: outOfRange.filter(Boolean).length,
  };
}

/** Whether a length of a routine that can be played is played otherwise than the file has it: too short, or too long. */
async function isOutOfRange(
  { kept, parts, trouble }: ReadRoutine & { readonly kept: LoggedRoutine },
  amountsOf: (technique: TechniqueId) => Promise<readonly Amount[]>,
): Promise<boolean> {
  if (trouble !== null) return false;
  for (const [index, { technique, setup, transitionSeconds }] of parts.entries()) {
    const asked = (kept.parts[index] as { transitionSeconds?: unknown }).transitionSeconds;
    if ((asked ?? transitionSeconds) !== transitionSeconds) return true;
    const within = amountsWithin(await amountsOf(technique), setup.amounts);
    if (Object.entries(within).some(([id, value]) => value !== (setup.amounts[id] ?? value)))
      return true;
  }
  return false;
}
