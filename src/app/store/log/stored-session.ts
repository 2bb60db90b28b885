import { SessionRecord } from '../../domain/log/record';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';
import { nextUpdatedAt } from '../../domain/log/updated-at';
import { IsoTime } from '../../domain/time/units';

/** What stays of a session for good, once its deletion is final. */
export type Tombstone = Pick<
  SessionRecord,
  'id' | 'technique' | 'startedAt' | 'updatedAt' | 'deleted'
>;

/**
 * A session as the database has it: whole, or down to its deletion. Members this version does not know are kept.
 * Members that begin with `_` are derived, for indexes only.
 */
export type StoredSession = Tombstone &
  Partial<Omit<SessionRecord, keyof Tombstone>> & {
    /** There while the record is deleted and can still be restored. */
    readonly _removed?: 1;
  };

/** The members a person may change after the session. */
export type RecordChange = Partial<
  Pick<
    SessionRecord,
    | 'technique'
    | 'startedAt'
    | 'endedAt'
    | 'activeSeconds'
    | 'plannedSeconds'
    | 'sides'
    | 'painBefore'
    | 'painAfter'
    | 'note'
    | 'knots'
    | 'soreAfter'
  >
>;

/**
 * The record as the app has it, without derived members; null where only a deletion is left, or nothing, or something
 * that no version of Unknot wrote: that stays in the database untouched, and hides no other session.
 */
export function liveRecord(stored: StoredSession | undefined): SessionRecord | null {
  if (stored === undefined || stored.deleted || !isReadable(stored)) return null;
  return withoutDerived(stored);
}

function isReadable({
  startedAt,
  endedAt,
  activeSeconds,
  plannedSeconds,
  sides,
  knots,
  technique,
}: StoredSession): boolean {
  const stamps: readonly unknown[] = [startedAt, endedAt];
  const seconds: readonly unknown[] = [activeSeconds, plannedSeconds, sides?.left, sides?.right];
  return (
    stamps.every((stamp) => typeof stamp === 'string' && !Number.isNaN(Date.parse(stamp))) &&
    seconds.every((value) => Number.isFinite(value) && Number(value) >= 0) &&
    Array.isArray(knots) &&
    TECHNIQUE_IDS.includes(technique)
  );
}

/** False for what no version of Unknot wrote. */
export function isWhole(stored: StoredSession): boolean {
  if (!stored.deleted) return isReadable(stored);
  const { id, technique, startedAt, updatedAt } = stored;
  return [id, technique, startedAt, updatedAt].every((member) => typeof member === 'string');
}

/**
 * A record to be saved, joined with what is stored of it; null where its deletion is final: a session that still runs
 * never brings it back. A deletion that can be undone stays one.
 */
export function saved(
  stored: StoredSession | undefined,
  record: SessionRecord,
): StoredSession | null {
  if (stored === undefined) return mark(record);
  if (isFinal(stored)) return null;
  return mark({
    ...stored,
    ...record,
    updatedAt: nextUpdatedAt(record.updatedAt, stored.updatedAt),
    deleted: stored.deleted || record.deleted,
  });
}

/** Whether the log has another state of a session, not deleted, than the one of `since`. Undefined: any will do. */
export function hasChanged(stored: StoredSession | undefined, since: IsoTime | undefined): boolean {
  return since !== undefined && stored?.deleted === false && stored.updatedAt !== since;
}

/** The stored record with some members changed; null where there is none to change. */
export function amended(
  stored: StoredSession | undefined,
  change: RecordChange,
  now: IsoTime,
): StoredSession | null {
  if (stored === undefined || stored.deleted) return null;
  return { ...stored, ...change, updatedAt: nextUpdatedAt(now, stored.updatedAt) };
}

/** The stored record marked as deleted, its members still there; null where nothing is to be done. */
export function removed(stored: StoredSession | undefined, now: IsoTime): StoredSession | null {
  if (stored === undefined || stored.deleted) return null;
  return mark({ ...stored, deleted: true, updatedAt: nextUpdatedAt(now, stored.updatedAt) });
}

/** The stored record with its deletion taken back; null where its members are gone. */
export function restored(stored: StoredSession | undefined, now: IsoTime): StoredSession | null {
  if (stored === undefined || isFinal(stored)) return null;
  return mark({ ...stored, deleted: false, updatedAt: nextUpdatedAt(now, stored.updatedAt) });
}

/** What is left of a deleted record for good; null where it is not deleted, or nothing is left to empty. */
export function forgotten(stored: StoredSession | undefined, now: IsoTime): Tombstone | null {
  if (stored === undefined || !stored.deleted || isFinal(stored)) return null;
  const { id, technique, startedAt, updatedAt } = stored;
  return { id, technique, startedAt, updatedAt: nextUpdatedAt(now, updatedAt), deleted: true };
}

function isFinal(stored: StoredSession): boolean {
  return stored.deleted && stored.endedAt === undefined;
}

function mark(session: StoredSession): StoredSession {
  const { _removed, ...members } = session;
  return members.deleted ? { ...members, _removed: 1 } : members;
}

function withoutDerived(stored: StoredSession): SessionRecord {
  const members = Object.entries(stored).filter(([name]) => !name.startsWith('_'));
  // Whatever is not deleted was put whole.
  return Object.fromEntries(members) as unknown as SessionRecord;
}
