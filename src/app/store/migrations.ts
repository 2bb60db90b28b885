import { UnknotDb } from './schema';

/**
 * One function a version, in order: the first makes version 1 of an empty database, each later one brings the version
 * before it up by one. What has been released is never changed again.
 */
export const MIGRATIONS: readonly ((db: UnknotDb) => void)[] = [
  (db) => {
    const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
    sessions.createIndex('startedAt', 'startedAt');
    sessions.createIndex('_removed', '_removed');
    db.createObjectStore('checkpoint');
  },
];
