import { FeedbackWrite } from '../../domain/log/feedback';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { SessionSave } from '../../domain/session/record/checkpoint-owner';

/** One entry a session, named by the session's id: each has but one window that writes it. */
const PREFIX = 'unknot-journal:';
/** Of versions that had one entry for all. */
const OLD_KEY = 'unknot-journal';
/** Is there while a session is unfinished. */
const UNFINISHED_KEY = 'unknot-unfinished';

/** A session that could not be written into the database, as it was last known. */
export interface PendingSession extends SessionSave {
  /** What the person added after the end; null for nothing. */
  readonly feedback: FeedbackWrite | null;
}

/** A session that waits, and where. */
export interface OutboxEntry {
  readonly pending: PendingSession;
  readonly key: string;
  readonly text: string;
}

/**
 * A small second place for the session at hand: when the database fails, its newest state waits here until it can be
 * written. localStorage has a quota of its own, so it often still works when the database is full or lost.
 */
export class Outbox {
  /** What localStorage had no room for either, as text by key. */
  private readonly memory = new Map<string, string>();

  /** @param storage null where the browser has none; then the entries live as long as the page */
  constructor(private readonly storage: Storage | null) {}

  /** What waits. An entry that cannot be read counts as none. */
  read(): readonly OutboxEntry[] {
    return this.keys()
      .map((key) => this.at(key))
      .filter((entry) => entry !== null);
  }

  /** What waits of a session; null where nothing does. */
  of(session: string): OutboxEntry | null {
    return this.at(PREFIX + session);
  }

  /** Keeps the newest state of a session in place of an older one. */
  keep(pending: PendingSession): void {
    const session = pending.records[0]?.id;
    if (session === undefined) return;
    const key = PREFIX + session;
    const text = JSON.stringify(pending);
    try {
      this.storage?.setItem(key, text);
      if (this.storage) this.memory.delete(key);
      else this.memory.set(key, text);
    } catch {
      // No room here either: it stays in memory, and the player says that it is not safe.
      this.memory.set(key, text);
    }
  }

  /** Removes what was written; a newer state of the session that came meanwhile stays. */
  clear({ key, text }: OutboxEntry): void {
    if (this.memory.get(key) === text) this.memory.delete(key);
    try {
      if (this.storage?.getItem(key) === text) this.storage.removeItem(key);
    } catch {
      // What could not be kept need not be removed.
    }
  }

  /** Notes whether a session is unfinished, for the next start, which knows it so before the database answers. */
  mark(unfinished: boolean): void {
    if (unfinished === this.isMarked()) return;
    try {
      if (unfinished) this.storage?.setItem(UNFINISHED_KEY, '1');
      else this.storage?.removeItem(UNFINISHED_KEY);
    } catch {
      // The next start finds out a little later.
    }
  }

  /** What was noted last. Only the database knows for sure. */
  isMarked(): boolean {
    try {
      return !!this.storage?.getItem(UNFINISHED_KEY);
    } catch {
      return false;
    }
  }

  private keys(): readonly string[] {
    let kept: readonly string[] = [];
    try {
      kept = Object.keys(this.storage ?? {});
    } catch {
      // Denied since the start: what is in memory still waits.
    }
    const mine = kept.filter((key) => key.startsWith(PREFIX) || key === OLD_KEY);
    return [...new Set([...mine, ...this.memory.keys()])];
  }

  private at(key: string): OutboxEntry | null {
    try {
      const text = this.memory.get(key) ?? this.storage?.getItem(key);
      const pending = text ? asWaiting(JSON.parse(text)) : null;
      return text && pending ? { pending, key, text } : null;
    } catch {
      return null;
    }
  }
}

function asWaiting(value: unknown): PendingSession | null {
  if (typeof value !== 'object' || value === null || !('records' in value)) return null;
  const { records } = value;
  if (!Array.isArray(records) || !records.every(isRecord)) return null;
  const members = value as Partial<PendingSession>;
  return {
    records,
    checkpoint: members.checkpoint ?? (null as Checkpoint | null),
    begins: members.begins ?? true,
    feedback: members.feedback ?? (null as FeedbackWrite | null),
  };
}

function isRecord(value: unknown): value is SessionRecord {
  return typeof value === 'object' && value !== null && 'id' in value && 'updatedAt' in value;
}
