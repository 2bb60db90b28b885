import { LoggedRoutine } from '../../domain/log/log-file';
import { isWholeRoutine } from './own-routines';

/** One entry a routine, named by its id. Erased with all that begins with `unknot-`. */
const PREFIX = 'unknot-routine:';

/**
 * Own routines that the database did not take, kept beside it as the log's sessions are (docs/adr/007). They are joined
 * with what it has as those of a file are, so that nothing newer is overwritten.
 */
export class RoutineOutbox {
  /** What localStorage had no room for either, as text by key. */
  private readonly memory = new Map<string, string>();

  /** @param storage null where the browser has none; then the entries live as long as the page */
  constructor(private readonly storage: Storage | null) {}

  /** What waits. An entry that cannot be read counts as none. */
  read(): readonly LoggedRoutine[] {
    return this.keys()
      .map((key) => this.at(key))
      .filter((routine) => routine !== null);
  }

  /** Keeps a routine in place of an older state of it. */
  keep(routine: LoggedRoutine): void {
    const key = PREFIX + routine.id;
    const text = JSON.stringify(routine);
    this.memory.set(key, text);
    try {
      this.storage?.setItem(key, text);
      if (this.storage) this.memory.delete(key);
    } catch {
      // No room here either: it lives as long as the page.
    }
  }

  /** Removes what was written; a newer state that came meanwhile stays. */
  clear({ id, updatedAt }: LoggedRoutine): void {
    const key = PREFIX + id;
    if (this.at(key)?.updatedAt !== updatedAt) return;
    this.memory.delete(key);
    try {
      this.storage?.removeItem(key);
    } catch {
      // What could not be kept need not be removed.
    }
  }

  private keys(): readonly string[] {
    let kept: readonly string[] = [];
    try {
      kept = Object.keys(this.storage ?? {});
    } catch {
      // Denied since the start: what is in memory still waits.
    }
    return [...new Set([...kept.filter((key) => key.startsWith(PREFIX)), ...this.memory.keys()])];
  }

  private at(key: string): LoggedRoutine | null {
    try {
      const text = this.memory.get(key) ?? this.storage?.getItem(key);
      const routine = text ? (JSON.parse(text) as LoggedRoutine | null) : null;
      return routine && isWholeRoutine(routine) ? routine : null;
    } catch {
      return null;
    }
  }
}
