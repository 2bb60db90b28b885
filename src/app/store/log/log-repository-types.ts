import { Observable } from 'rxjs';
import { FeedbackWrite } from '../../domain/log/feedback';
import { LoggedRoutine, LoggedSession } from '../../domain/log/log-file';
import { MergeCounts } from '../../domain/log/merge';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { IsoTime } from '../../domain/time/units';
import { PendingSession } from '../outbox/outbox';
import { LogPage, PageQuery } from './log-page';
import { RecordChange } from './stored-session';

/** Reads the log: for lists, pages of one session, insights and the report. */
export interface LogQueries {
  /** Emits after every change, from this tab or another. */
  readonly changes$: Observable<void>;
  /** All sessions that are not deleted, newest first. */
  all(): Promise<readonly SessionRecord[]>;
  /** Some days of the log, newest first, read over the index: takes no longer in a long log than in a short one. */
  page(query: PageQuery): Promise<LogPage>;
  /** One session; null where there is none, or only its deletion. */
  find(id: string): Promise<SessionRecord | null>;
  /**
   * Sessions that could not be written yet, in their newest state. Every read gives them in their place.
   *
   * @param deletedToo true: also those that were thrown away, and whose deletion waits
   */
  pending(deletedToo?: boolean): readonly SessionRecord[];
}

/** Keeps the session that runs, and what is left of one that was interrupted: for the recorder and for Today. */
export interface SessionStore {
  /** Session that was not brought to an end; null when there is none. */
  checkpoint(): Promise<Checkpoint | null>;
  /** Whether there probably is one, known at once; where storage was refused, false. */
  expectsUnfinished(): boolean;
  /**
   * Puts a session's records and its checkpoint (null: it is over) in one transaction; resolves to whether a session is
   * unfinished then. The checkpoint of a session begun since in another window is left alone. `updatedAt` never goes
   * back: a stored later one pushes the new one 1 ms past it. What is deleted stays deleted, and members this version
   * does not know are kept.
   *
   * @param begins true until the session, begun or gone on with in this window, has been written once
   */
  save(
    records: readonly SessionRecord[],
    checkpoint: Checkpoint | null,
    begins?: boolean,
  ): Promise<boolean>;
  /**
   * Sets what a person added to a session that is over, in its record as it is now. Resolves to `gone` where there is no
   * such record any more, and to the record where what was last seen of it was changed elsewhere: then nothing is set.
   */
  addFeedback(write: FeedbackWrite): Promise<'saved' | 'gone' | SessionRecord>;
  /** Ends an interrupted session as it is: its checkpoint goes, unless the session was gone on with meanwhile. */
  endAsItIs(checkpoint: Checkpoint): Promise<void>;
  /**
   * Keeps the newest state of a session where no waiting is needed, for the moment a page goes away: the disk may not
   * be reached any more. The next `flush` takes it into the log.
   */
  stash(pending: PendingSession): void;
  /** Writes what waits. What still cannot be written goes on waiting; never rejects. */
  flush(): Promise<void>;
}

/** A change of one record, made on the state of it that has this `updatedAt`. */
export interface Amendment {
  readonly id: string;
  readonly change: RecordChange;
  readonly since: IsoTime;
}

/** Changes sessions that are over: for the editor, a deletion and its undo. */
export interface LogEditing {
  /**
   * Changes members of one record; resolves to the record as stored. `lost` where there is no such record.
   *
   * @param since the `updatedAt` of the record the change was made on: where the log has another by now, nothing is
   *   changed, and it resolves to null
   */
  amend(id: string, change: RecordChange, since?: IsoTime): Promise<SessionRecord | null>;
  /**
   * Changes several records in one transaction, as the parts of a routine's run: all or none. Resolves to false, and
   * changes nothing, where one of them is gone or was changed elsewhere.
   */
  amendAll(amendments: readonly Amendment[]): Promise<boolean>;
  /**
   * Marks records as deleted, all or none; members stay until `forget`, or until the log is opened after "Undo" has run
   * out. What is deleted already is left as it is.
   */
  remove(...ids: readonly string[]): Promise<void>;
  /** Takes deletions back while "Undo" is offered, all or none. `lost` where one of them is final. */
  restore(...ids: readonly string[]): Promise<void>;
  /** Empties a deleted record down to its deletion (docs/spec/contract.md, The log file). Does nothing to any other. */
  forget(id: string): Promise<void>;
}

/** Joins a log file with the log: for the import. */
export interface LogMerging {
  /** What `merge` would do with the sessions of a file; changes nothing. */
  previewMerge(sessions: readonly LoggedSession[]): Promise<MergeCounts>;
  /**
   * Joins the sessions and the own routines of a log file, no id twice, with the log in one transaction, all or none:
   * the newer wins (docs/spec/contract.md, The log file).
   */
  merge(
    sessions: readonly LoggedSession[],
    routines?: readonly LoggedRoutine[],
  ): Promise<MergeCounts>;
}

/**
 * Every session, for good. Writes are strict: a promise resolves only when the phone has the data on its disk.
 * Throws nothing but StoreError. Who needs one side of it asks for that side alone.
 */
export interface LogRepository extends LogQueries, SessionStore, LogEditing, LogMerging {}

/** A log that has only its disk. */
export type DiskLogRepository = Omit<
  LogRepository,
  'expectsUnfinished' | 'stash' | 'pending' | 'flush'
> & {
  /** Writes a session that waited, unless the log has newer; resolves to whether a session is unfinished then. */
  take(pending: PendingSession): Promise<boolean>;
};
