import { UnknotDb } from './schema';

/**
 * One function a version, in order: the first makes version 1 of an empty database, each later one brings the version
 * before it up by one. What has landed is never changed again: `fixtures` holds a database of every version.
 */
export const MIGRATIONS: readonly ((db: UnknotDb) => void)[] = [
  (db) => {
    const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
    sessions.createIndex('startedAt', 'startedAt');
    sessions.createIndex('_removed', '_removed');
    db.createObjectStore('checkpoint');
  },
  (db) => {
    // Own routines came with imported files before they could be made here; none is to be lost.
    db.createObjectStore('routines', { keyPath: 'id' });
  },
];
