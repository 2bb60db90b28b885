import { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { LoggedRoutine } from '../../domain/log/log-file';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { StoredSession } from '../log/stored-session';

/** Name of the database (docs/spec/contract.md, The log file). */
export const DATABASE_NAME = 'unknot';

/** The one key of the `checkpoint` store: there is one session at a time. */
export const CHECKPOINT_KEY = 'current';

/** What the database holds in its present version. */
export interface UnknotSchema extends DBSchema {
  sessions: {
    key: string;
    value: StoredSession;
    indexes: {
      /** As text, by the local day of each session: records need no derived member to be found by it. */
      startedAt: string;
      /** Only what is deleted and not yet emptied. */
      _removed: number;
    };
  };
  checkpoint: { key: string; value: Checkpoint };
  /** The person's own, deleted ones too, with members this version does not know. */
  routines: { key: string; value: LoggedRoutine };
}

/** Names of the object stores. */
export type UnknotStore = 'sessions' | 'checkpoint' | 'routines';

/** The open database. */
export type UnknotDb = IDBPDatabase<UnknotSchema>;

/** A transaction that may write. */
export type UnknotWrite = IDBPTransaction<UnknotSchema, UnknotStore[], 'readwrite'>;
