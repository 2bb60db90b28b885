import { SessionRecord } from '../domain/log/record';
import { isUnfinished } from '../domain/session/record/checkpoint';
import { Clock } from '../platform/clock/clock';
import { LogRepository } from '../store/log/log-repository';

/** A session as the log has it; `record` is null where there is none, or only its deletion. */
export interface ReadSession {
  readonly record: SessionRecord | null;
  /** False while it is under way or waits on Today: until then it is not changed here (docs/adr/029). */
  readonly isOver: boolean;
}

/** Reads one session. @throws StoreError where it cannot be read */
export async function readSession(
  log: Pick<LogRepository, 'find' | 'checkpoint'>,
  id: string,
  clock: Pick<Clock, 'epoch'>,
): Promise<ReadSession> {
  const record = await log.find(id);
  // What can be read is shown, whatever else cannot.
  const checkpoint = await log.checkpoint().catch(() => null);
  return { record, isOver: !isUnfinished(id, checkpoint, clock.epoch()) };
}
