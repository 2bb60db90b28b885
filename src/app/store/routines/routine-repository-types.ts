import { Observable } from 'rxjs';
import { LoggedRoutine } from '../../domain/log/log-file';

/** What became of a routine that was to be saved. */
export type RoutineSaving =
  /** It is on the disk, or, where that did not take it, waits beside it: every read gives it, and it is tried again. */
  | { readonly kind: 'saved' | 'waits'; readonly routine: LoggedRoutine }
  /** It was changed or deleted elsewhere since it was read. Nothing is written; this is the state it has now. */
  | { readonly kind: 'overtaken'; readonly routine: LoggedRoutine };

/**
 * The person's own routines, deleted ones too, with all their members. `updatedAt` never goes back. Throws nothing but
 * StoreError.
 */
export interface RoutineRepository {
  /** Emits after every change of routines or of the log, from this window or another. */
  readonly changes$: Observable<void>;
  /** Those that are not deleted, by name. What no Unknot can have written is left out, and stays where it is. */
  all(): Promise<readonly LoggedRoutine[]>;
  /** One routine, deleted or not; null where there is none. */
  find(id: string): Promise<LoggedRoutine | null>;
  /**
   * Saves a routine, new or changed, on the disk.
   *
   * @param routine whole, as it was read but for what is changed; `updatedAt` is that of the state it was made of
   */
  save(routine: LoggedRoutine): Promise<RoutineSaving>;
  /** Marks a routine as deleted; its members stay. Does nothing where it is deleted already, or not there. */
  remove(id: string): Promise<void>;
  /** Takes a deletion back. */
  restore(id: string): Promise<void>;
  /** Routines that could not be written yet, in their newest state. */
  pending(): readonly LoggedRoutine[];
  /** Writes what waits. What still cannot be written goes on waiting; never rejects. */
  flush(): Promise<void>;
}
