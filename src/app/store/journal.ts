import { SessionRecord } from '../domain/log/record';
import { Checkpoint } from '../domain/session/checkpoint';

const KEY = 'unknot-journal';
/** Is there while a session is unfinished. */
const UNFINISHED_KEY = 'unknot-unfinished';

/** What could not be written into the database, as it was last known. */
export interface JournalEntry {
  readonly records: readonly SessionRecord[];
  readonly checkpoint: Checkpoint | null;
}

/**
 * A small second place for the session at hand: when the database fails, its newest state waits here until it can be
 * written. localStorage has a quota of its own, so it often still works when the database is full or lost.
 */
export class Journal {
  private memory: JournalEntry | null = null;

  /** @param storage null where the browser has none; then the entry lives as long as the page */
  constructor(private readonly storage: Storage | null) {}

  /** What waits; null when nothing does. An entry that cannot be read counts as none. */
  read(): JournalEntry | null {
    if (this.memory !== null) return this.memory;
    try {
      const text = this.storage?.getItem(KEY);
      return text ? asEntry(JSON.parse(text)) : null;
    } catch {
      return null;
    }
  }

  /** Keeps the newest state in place of an older one. */
  keep(entry: JournalEntry): void {
    this.memory = entry;
    try {
      this.storage?.setItem(KEY, JSON.stringify(entry));
    } catch {
      // No room here either: it stays in memory, and the player says that it is not safe.
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

  clear(): void {
    this.memory = null;
    try {
      this.storage?.removeItem(KEY);
    } catch {
      // What could not be kept need not be removed.
    }
  }
}

function asEntry(value: unknown): JournalEntry | null {
  if (typeof value !== 'object' || value === null || !('records' in value)) return null;
  const { records } = value;
  if (!Array.isArray(records) || !records.every(isRecord)) return null;
  const checkpoint = 'checkpoint' in value ? (value.checkpoint as Checkpoint | null) : null;
  return { records, checkpoint };
}

function isRecord(value: unknown): value is SessionRecord {
  return typeof value === 'object' && value !== null && 'id' in value && 'updatedAt' in value;
}
