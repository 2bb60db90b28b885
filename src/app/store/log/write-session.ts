import { Feedback, FeedbackWrite, reconciled } from '../../domain/log/feedback';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import {
  mayWrite,
  nextCheckpoint,
  Saving,
  SessionSave,
} from '../../domain/session/record/checkpoint-owner';
import { IsoTime } from '../../domain/time/units';
import type { PendingSession } from '../outbox/outbox';
import { CHECKPOINT_KEY, UnknotWrite } from '../database/schema';
import { amended, saved, StoredSession } from './stored-session';

/** What the log has of a session, and the checkpoint it has, whosever that is. */
export interface StoredState {
  readonly sessions: ReadonlyMap<string, StoredSession>;
  readonly checkpoint: Checkpoint | null;
}

/** What is to be put in place of that. */
export interface SessionPuts {
  readonly sessions: readonly StoredSession[];
  readonly checkpoint: Checkpoint | null;
}

/** What a session that is saved now puts. */
export function putsOf(save: SessionSave, stored: StoredState): SessionPuts {
  const saving = { ...save, hasWaited: false };
  return {
    sessions: recordsToPut(saving, stored),
    checkpoint: nextCheckpoint(stored.checkpoint, saving),
  };
}

/**
 * What a session puts that could not be written when it should have been. Where it was written after all, and changed
 * since, what waited is old news.
 *
 * @param now UTC stamp of what a person added
 */
export function putsOfPending(
  pending: PendingSession,
  stored: StoredState,
  now: IsoTime,
): SessionPuts {
  const saving = { ...pending, hasWaited: true };
  const sessions = recordsToPut(saving, stored);
  return {
    sessions: withFeedback(sessions, stored, pending.feedback, now),
    checkpoint: sessions.length > 0 ? nextCheckpoint(stored.checkpoint, saving) : stored.checkpoint,
  };
}

/**
 * Reads what the log has of a session and writes what follows from it, in one transaction. Resolves to whether a session
 * is unfinished after it.
 */
export async function writeSession(
  transaction: UnknotWrite,
  records: readonly SessionRecord[],
  puts: (stored: StoredState) => SessionPuts,
): Promise<boolean> {
  const kept = transaction.objectStore('checkpoint');
  const store = transaction.objectStore('sessions');
  const [checkpoint, ...found] = await Promise.all([
    kept.get(CHECKPOINT_KEY),
    ...records.map(({ id }) => store.get(id)),
  ]);
  const sessions = new Map(found.flatMap((session) => (session ? [[session.id, session]] : [])));
  const next = puts({ sessions, checkpoint: checkpoint ?? null });
  const isSame = next.checkpoint === (checkpoint ?? null);
  await Promise.all([
    ...next.sessions.map((session) => store.put(session)),
    ...(isSame ? [] : [putCheckpoint(transaction, next.checkpoint)]),
  ]);
  return next.checkpoint !== null;
}

function recordsToPut(
  saving: Saving,
  { sessions, checkpoint }: StoredState,
): readonly StoredSession[] {
  return saving.records.flatMap((record) => {
    const stored = sessions.get(record.id);
    if (!mayWrite(record, stored ?? null, checkpoint, saving)) return [];
    const next = saved(stored, record);
    return next === null ? [] : [next];
  });
}

/** With what a person added after the end, in the record as it is by now. */
function withFeedback(
  sessions: readonly StoredSession[],
  stored: StoredState,
  feedback: FeedbackWrite | null,
  now: IsoTime,
): readonly StoredSession[] {
  if (feedback === null) return sessions;
  const { id } = feedback;
  const record = sessions.find((one) => one.id === id) ?? stored.sessions.get(id);
  const change: Feedback = record === undefined ? {} : reconciled(record, feedback);
  const next = Object.keys(change).length > 0 ? amended(record, change, now) : null;
  return next === null ? sessions : [...sessions.filter((one) => one.id !== id), next];
}

async function putCheckpoint(
  transaction: UnknotWrite,
  checkpoint: Checkpoint | null,
): Promise<void> {
  const kept = transaction.objectStore('checkpoint');
  if (checkpoint === null) await kept.delete(CHECKPOINT_KEY);
  else await kept.put(checkpoint, CHECKPOINT_KEY);
}
