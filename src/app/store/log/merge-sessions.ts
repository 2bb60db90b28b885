import { fileRecord, LoggedSession } from '../../domain/log/log-file';
import { MergeCounts, planMerge } from '../../domain/log/merge';
import { isWhole, StoredSession } from './stored-session';

/** How many of the file's sessions are looked up and put at a time. */
const PAGE = 500;

/** With this many of the log's own sessions between those of a page, asking for each by itself is faster. */
const TOO_MANY = 4 * PAGE;

const NONE: readonly LoggedSession[] = [];

/** What is read of the `sessions` store, within one transaction. */
export interface SessionsToRead {
  get(id: string): Promise<StoredSession | undefined>;
  getAll(range: IDBKeyRange, count: number): Promise<readonly StoredSession[]>;
}

/** The `sessions` store in a transaction that may write. */
export interface SessionsToWrite extends SessionsToRead {
  /** Not waited for: what cannot be put ends the transaction, and with it all the others. */
  put(session: StoredSession): unknown;
}

/** What merging the sessions of a file into the log would do. */
export async function previewMerge(
  sessions: SessionsToRead,
  file: readonly LoggedSession[],
): Promise<MergeCounts> {
  return mergePages(sessions, file, () => undefined);
}

/**
 * Merges the sessions of a file, no id twice, into the log. What the file has of a session takes the place of what is
 * stored of it, members of later versions too; derived members of the file are left out.
 */
export async function mergeSessions(
  sessions: SessionsToWrite,
  file: readonly LoggedSession[],
): Promise<MergeCounts> {
  return mergePages(sessions, file, (session) =>
    sessions.put(fileRecord(session) as StoredSession),
  );
}

async function mergePages(
  sessions: SessionsToRead,
  file: readonly LoggedSession[],
  put: (session: LoggedSession) => unknown,
): Promise<MergeCounts> {
  const counts = { new: 0, newer: 0, deleted: 0, unchanged: 0, stayDeleted: 0 };
  // In the order of the database's keys, so that a page of the file lies beside one of the log.
  const sorted = [...file].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = Array.from({ length: Math.ceil(sorted.length / PAGE) }, (_, at) =>
    sorted.slice(at * PAGE, (at + 1) * PAGE),
  );
  const read = (page = NONE): Promise<ReadonlyMap<string, StoredSession>> => {
    const stored = storedOf(sessions, page);
    // Where an earlier page ends the transaction, nobody asks for this one any more.
    stored.catch(() => undefined);
    return stored;
  };
  let next = read(pages[0]);
  for (const [at, page] of pages.entries()) {
    const stored = await next;
    // Asked for before this page is put, so that the database always has something to do.
    next = read(pages[at + 1]);
    const plan = planMerge(stored, page);
    plan.sessions.forEach(put);
    counts.new += plan.counts.new;
    counts.newer += plan.counts.newer;
    counts.deleted += plan.counts.deleted;
    counts.unchanged += plan.counts.unchanged;
    counts.stayDeleted += plan.counts.stayDeleted;
  }
  return counts;
}

/** What the log has of these sessions. What no Unknot wrote counts as nothing: a backup may mend it. */
async function storedOf(
  sessions: SessionsToRead,
  page: readonly LoggedSession[],
): Promise<ReadonlyMap<string, StoredSession>> {
  if (page.length === 0) return new Map();
  const ids = page.map(({ id }) => id);
  const range = IDBKeyRange.bound(ids[0], ids.at(-1));
  const near = await sessions.getAll(range, TOO_MANY);
  const stored =
    near.length < TOO_MANY ? near : await Promise.all(ids.map((id) => sessions.get(id)));
  return new Map(
    stored
      .filter((session) => session !== undefined)
      .filter(isWhole)
      .map((session) => [session.id, session]),
  );
}
