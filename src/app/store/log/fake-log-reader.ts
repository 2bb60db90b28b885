import { LoggedRoutine } from '../../domain/log/log-file';
import { LogReader, LogReading } from './log-reader';
import { StoreErrorKind } from '../database/store-error';
import { StoredSession } from './stored-session';

/** A log that is read in one page, and tells what it was told to. */
export class FakeLogReader implements LogReader {
  trouble: StoreErrorKind | null = null;
  unreadable = 0;
  /** The person's own. */
  routines: readonly LoggedRoutine[] = [];
  /** Thrown by the reading, against its promise. */
  failure: Error | null = null;
  /** Waited for before the page is given. */
  held: Promise<void> = Promise.resolve();

  constructor(public stored: readonly StoredSession[] = []) {}

  read(): LogReading {
    const { stored, trouble, unreadable } = this;
    return {
      sessions: this.page(),
      routines: this.routinePage(),
      given: stored.filter(({ deleted }) => !deleted).length,
      progress: 0.5,
      trouble,
      unreadable,
    };
  }

  private async *routinePage(): AsyncGenerator<readonly LoggedRoutine[]> {
    yield await Promise.resolve(this.routines);
  }

  private async *page(): AsyncGenerator<readonly StoredSession[]> {
    await this.held;
    if (this.failure !== null) throw this.failure;
    yield this.stored;
  }
}
