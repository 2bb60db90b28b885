import { joinedRun, SessionParts } from '../domain/log/joined-run';
import { SessionRecord } from '../domain/log/record';
import { isUnfinished } from '../domain/session/record/checkpoint';
import { Clock } from '../platform/clock/clock';
import { LogRepository } from '../store/log/log-repository';
import { partsOf } from '../store/log/parts-of';

/** A session as the log has it. */
export interface ReadSession {
  /** Its records, the earliest first; null where there is none, or only its deletion. */
  readonly parts: SessionParts | null;
  /** What is true of all parts together. */
  readonly record: SessionRecord | null;
  /** False while it is under way or waits on Today: until then it is not changed here (docs/adr/029). */
  readonly isOver: boolean;
}

/**
 * Reads the session of a record: a routine's run whole.
 *
 * @param alone true: that record and no other part of its run
 * @throws StoreError where it cannot be read
 */
export async function readSession(
  log: Pick<LogRepository, 'find' | 'page' | 'checkpoint'>,
  id: string,
  clock: Pick<Clock, 'epoch'>,
  alone = false,
): Promise<ReadSession> {
  const found = await log.find(id);
  const parts = found === null || alone ? found && ([found] as const) : await partsOf(log, found);
  // What can be read is shown, whatever else cannot.
  const checkpoint = await log.checkpoint().catch(() => null);
  return {
    parts,
    record: parts && joinedRun(parts),
    isOver: !isUnfinished(id, checkpoint, clock.epoch()),
  };
}
