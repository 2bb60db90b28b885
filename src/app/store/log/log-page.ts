import { newestFirst } from '../../domain/log/newest-first';
import { SessionRecord } from '../../domain/log/record';
import { dayOf } from '../../domain/time/stamp';
import { UnknotDb } from '../database/schema';
import { liveRecord, StoredSession } from './stored-session';

/** What part of the log to read. Days are those the sessions were begun on, as `2026-11-23`. */
export interface PageQuery {
  /** Only what was begun before this text: a page's `from`, to go on where it ended. Null: from the newest on. */
  readonly before: string | null;
  /** Nothing earlier than this day; `''` for all there is. */
  readonly from: string;
  /** Reads on, day by day, until this many sessions match. A day is never cut, so there may be more. */
  readonly atLeast: number;
  /** Which sessions to give. */
  readonly matches?: (record: SessionRecord) => boolean;
  /** Reading ends where it is when this is aborted; what was found so far is given. */
  readonly signal?: AbortSignal;
}

/** Some whole days of the log. */
export interface LogPage {
  /** Sessions that are not deleted, and match; newest first. */
  readonly records: readonly SessionRecord[];
  /** The day reading came to, it included. */
  readonly from: string;
  /** Whether there is nothing earlier in the part asked for. */
  readonly isLast: boolean;
}

/** The most sessions that are in memory at once while one that matches is looked for. */
const BATCH = 500;

/**
 * Reads a page over the index of starts: as many sessions as are wanted, never the whole table, however long the log.
 * Where few match, it goes through the log in batches, each a short transaction of its own. A page is no longer
 * than it must be even where few match at first and then many: whoever asks for a screen of sessions draws what comes.
 */
export async function readPage(db: UnknotDb, query: PageQuery): Promise<LogPage> {
  const found: SessionRecord[] = [];
  let before = query.before;
  let size = Math.min(BATCH, query.atLeast);
  let read = 0;
  for (;;) {
    const batch = await batchOf(db, query.from, before, size);
    read += batch.sessions.length;
    found.push(...recordsOf(batch.sessions, query));
    const missing = query.atLeast - found.length;
    if (batch.isLast || missing <= 0 || query.signal?.aborted)
      return pageOf(found, batch, query.atLeast);
    before = batch.from;
    // Enough, if the share of matches stays as it was so far.
    const rate = found.length === 0 ? 0 : found.length / read;
    size = rate === 0 ? BATCH : Math.min(BATCH, Math.ceil(missing / rate));
  }
}

/** The latest days of what was found that come to as many sessions as are wanted. */
function pageOf(
  found: readonly SessionRecord[],
  { from, isLast }: Pick<LogPage, 'from' | 'isLast'>,
  atLeast: number,
): LogPage {
  const days = found.map(({ startedAt }) => dayOf(startedAt)).toSorted();
  const [earliest, enough] = [days[0], days.at(-atLeast)];
  if (enough === undefined || enough === earliest)
    return { records: newestFirst(found), from, isLast };
  const records = found.filter(({ startedAt }) => dayOf(startedAt) >= enough);
  return { records: newestFirst(records), from: enough, isLast: false };
}

/** What of these is in a log as it is shown. */
export function recordsOf(
  sessions: readonly StoredSession[],
  { matches }: Pick<PageQuery, 'matches'>,
): readonly SessionRecord[] {
  const records = sessions.map(liveRecord).filter((record) => record !== null);
  return matches ? records.filter(matches) : records;
}

interface Batch {
  readonly sessions: readonly StoredSession[];
  readonly from: string;
  readonly isLast: boolean;
}

/** The latest `size` sessions before a moment, and the rest of the day they end in. */
async function batchOf(
  db: UnknotDb,
  lower: string,
  before: string | null,
  size: number,
): Promise<Batch> {
  if (before !== null && before <= lower) return { sessions: [], from: lower, isLast: true };
  const index = db.transaction('sessions').store.index('startedAt');
  const newest = await index.openKeyCursor(rangeOf(lower, before), 'prev');
  // Skipping reads keys alone; the sessions are then read at one go, which is many times faster than one by one.
  const next = newest === null ? null : await newest.advance(size);
  // Keys within the range are text: numbers sort before any text, everything else behind the range or not at all.
  const from = next === null ? lower : dayOf(next.key);
  const isLast = next === null || from <= lower;
  const start = isLast ? lower : from;
  return { sessions: await index.getAll(rangeOf(start, before)), from: start, isLast };
}

function rangeOf(lower: string, before: string | null): IDBKeyRange {
  // Any text is before an empty list.
  const upper: IDBValidKey = before ?? [];
  return IDBKeyRange.bound(lower, upper, false, true);
}
