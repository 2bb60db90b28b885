import { InjectionToken } from '@angular/core';
import { Observable } from 'rxjs';
import { SessionRecord } from '../domain/log/record';
import { Checkpoint } from '../domain/session/checkpoint';
import { idbLogRepository } from './idb-log-repository';

/**
 * Every session, for good. Writes are strict: a promise resolves only when the phone has the data on its disk.
 * Throws nothing but StoreError.
 */
export interface LogRepository {
  /** Emits after every change, from this tab or another. */
  readonly changes$: Observable<void>;
  /** All sessions that are not deleted, newest first. */
  all(): Promise<readonly SessionRecord[]>;
  /** One session; null where there is none, or only its deletion. */
  find(id: string): Promise<SessionRecord | null>;
  /** Session that was not brought to an end; null when there is none. */
  checkpoint(): Promise<Checkpoint | null>;
  /**
   * Puts records and the checkpoint (null: none any more) in one transaction. `updatedAt` never goes back:
   * a stored later one pushes the new one 1 ms past it.
   */
  save(records: readonly SessionRecord[], checkpoint: Checkpoint | null): Promise<void>;
  /** Changes members of one record; resolves to the record as stored. */
  amend(
    id: string,
    change: Partial<Pick<SessionRecord, 'painBefore' | 'painAfter' | 'note' | 'knots' | 'soreAfter'>>,
  ): Promise<SessionRecord>;
  /** Marks as deleted; members stay until `forget`. */
  remove(id: string): Promise<void>;
  /** Takes a deletion back while "Undo" is offered. */
  restore(id: string): Promise<void>;
  /** Empties a deleted record down to its deletion (contract.md, The log file). */
  forget(id: string): Promise<void>;
}

/** The log. */
export const LOG_REPOSITORY = new InjectionToken<LogRepository>('LogRepository', {
  factory: idbLogRepository,
});
