import { canonicalText } from './canonical';
import { IsoTime } from '../time/units';
import { fileRecord, fileRoutine, LoggedRoutine, LoggedSession } from './log-file';

/**
 * What a session of a file means for the log. `new`: the log has none of that id. `newer`: the file's is the later.
 * `deleted`: the file brings a deletion the log does not have. `unchanged`: the log keeps its own.
 */
export type MergeKind = 'new' | 'newer' | 'deleted' | 'unchanged';

/** How many sessions of a file are of each kind. */
export interface MergeCounts extends Readonly<Record<MergeKind, number>> {
  /** Of the unchanged, those that were deleted here and stay so, though the file still has them. */
  readonly stayDeleted: number;
}

/** What a file would do to a log. */
export interface MergePlan {
  readonly counts: MergeCounts;
  /** The sessions to be written: all of the file but the unchanged. */
  readonly sessions: readonly LoggedSession[];
}

/**
 * Joins a file's sessions, no id twice, with the log's by id: the later `updatedAt` wins; of two with the same, the
 * greater RFC 8785 text of what a file has of them, so that the order of imports never matters (docs/spec/contract.md, The log
 * file). A deletion is a session like any other.
 */
export function planMerge(
  log: ReadonlyMap<string, LoggedSession>,
  file: Iterable<LoggedSession>,
): MergePlan {
  const { counts, taken } = planJoin(log, file, fileRecord);
  return { counts, sessions: taken };
}

/** The routines of a file, no id twice, that take their place in the log, and their kinds. They are joined as sessions are. */
export function planRoutineMerge(
  log: ReadonlyMap<string, LoggedRoutine>,
  file: Iterable<LoggedRoutine>,
): { readonly counts: MergeCounts; readonly routines: readonly LoggedRoutine[] } {
  const { counts, taken } = planJoin(log, file, fileRoutine);
  return { counts, routines: taken };
}

/** The routines of a file, no id twice, that take their place in the log. */
export function routinesToTake(
  log: ReadonlyMap<string, LoggedRoutine>,
  file: Iterable<LoggedRoutine>,
): readonly LoggedRoutine[] {
  return planRoutineMerge(log, file).routines;
}

/** What is joined by its id. */
interface Joined {
  readonly id: string;
  readonly updatedAt: IsoTime;
  readonly deleted: boolean;
}

function planJoin<T extends Joined>(
  log: ReadonlyMap<string, T>,
  file: Iterable<T>,
  inFile: (record: T) => object,
): { readonly counts: MergeCounts; readonly taken: readonly T[] } {
  const counts = { new: 0, newer: 0, deleted: 0, unchanged: 0, stayDeleted: 0 };
  const taken: T[] = [];
  for (const record of file) {
    const stored = log.get(record.id);
    const kind = mergeKind(stored, record, inFile);
    counts[kind]++;
    // Mutant `stored?.deleted` => `stored.deleted`: Equivalent: what is unchanged is in the log. The compiler asks for the other case.
    if (kind === 'unchanged' && stored?.deleted && !record.deleted) counts.stayDeleted++;
    if (kind !== 'unchanged') taken.push(record);
  }
  return { counts, taken };
}

function mergeKind<T extends Joined>(
  stored: T | undefined,
  record: T,
  inFile: (record: T) => object,
): MergeKind {
  if (stored !== undefined && !isLater(record, stored, inFile)) return 'unchanged';
  if (record.deleted && stored?.deleted !== true) return 'deleted';
  return stored === undefined ? 'new' : 'newer';
}

function isLater<T extends Joined>(record: T, stored: T, inFile: (record: T) => object): boolean {
  const difference = Date.parse(record.updatedAt) - Date.parse(stored.updatedAt);
  // Mutant `difference > 0` => `difference >= 0`: Equivalent: a difference of 0 has been dealt with before.
  if (difference !== 0) return difference > 0;
  return canonicalText(inFile(record)) > canonicalText(inFile(stored));
}
