import { SessionRecord } from '../../log/record';
import { Checkpoint } from './checkpoint';
import { liveRecordIds } from './live-records';
import { SessionState } from '../state/state';

/** What a session wants the log to have of it. Its id is that of its first record. */
export interface SessionSave {
  readonly records: readonly SessionRecord[];
  /** Null once it is over. */
  readonly checkpoint: Checkpoint | null;
  /** True until the session, begun or gone on with in this window, has been written once. */
  readonly begins: boolean;
}

/** Which session a checkpoint belongs to; null for none, or for what no Unknot wrote. */
export function sessionOf(checkpoint: Checkpoint | null): string | null {
  return liveRecordIds(checkpoint)[0] ?? null;
}

/** Whether a checkpoint belongs to the session that is to be saved. */
export function isOwn(stored: Checkpoint | null, { records }: SessionSave): boolean {
  return sessionOf(stored) === records[0]?.id;
}

/** A save, and whether it was put aside when it should have been written. */
export type Saving = SessionSave & { readonly hasWaited: boolean };

/**
 * The checkpoint to be stored: a session replaces or ends its own, and takes the place of one that was begun before it.
 * Every other stays: it is that of a session begun since, in another window.
 */
export function nextCheckpoint(stored: Checkpoint | null, save: Saving): Checkpoint | null {
  if (stored === null || isOwn(stored, save)) return save.checkpoint;
  // There is one session at a time: what begins now began last, whatever the clocks say.
  const beginsNow = !save.hasWaited && save.checkpoint !== null;
  const yields = save.begins && (beginsNow || isEarlier(stored, save));
  return yields ? save.checkpoint : stored;
}

/**
 * Whether a record of a session is to be written. While the log has the session's checkpoint, its record is its own. Else
 * it was ended, taken in or erased meanwhile: what is there and newer stays, and what is gone does not come back.
 *
 * @param next the record to be written
 * @param record the stored state of it; null where there is none
 * @param stored the checkpoint the log has now
 */
export function mayWrite(
  next: SessionRecord,
  record: Pick<SessionRecord, 'updatedAt'> | null,
  stored: Checkpoint | null,
  save: Saving,
): boolean {
  const { begins, hasWaited, checkpoint } = save;
  // Of a session that goes on, what waited may be older than what is stored; its end never is, whatever the clocks say.
  if (isOwn(stored, save) && (record === null || !hasWaited || checkpoint === null)) return true;
  if (record !== null) return (begins && !hasWaited) || isCurrent(next, record);
  // Put aside by a window that was frozen since, it would bring back what was erased.
  return begins || (!hasWaited && stored === null && checkpoint !== null);
}

/** Whether a record was not changed in the log since this state of it. */
export function isCurrent(
  next: Pick<SessionRecord, 'updatedAt'>,
  stored: Pick<SessionRecord, 'updatedAt'>,
): boolean {
  return Date.parse(stored.updatedAt) <= Date.parse(next.updatedAt);
}

/** Whether the checkpoint is of a session begun before, or of one that cannot be told. */
function isEarlier(stored: Checkpoint, { records }: SessionSave): boolean {
  const state = stored.state as Partial<SessionState> | undefined;
  // Mutant `''` => `"Stryker was here!"`: Equivalent: neither is a time.
  const began = Date.parse(state?.parts?.[0]?.startedAt ?? '');
  const begins = Date.parse(records[0]?.startedAt ?? '');
  return Number.isNaN(began) || Number.isNaN(begins) || began <= begins;
}
