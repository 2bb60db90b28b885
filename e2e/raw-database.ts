/**
 * The app's database, read and written behind its back. Each function is sent to the page as text, so it uses nothing
 * from around it.
 */

/** Every record of the log, without what is derived: members whose names begin with "_". */
export function storedRecords(): Promise<readonly Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.onerror = () => {
      reject(new Error('The database "unknot" does not open.'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction('sessions').objectStore('sessions').getAll();
      asking.onerror = () => {
        reject(new Error('The records could not be read.'));
      };
      asking.onsuccess = () => {
        database.close();
        const all = asking.result as Record<string, unknown>[];
        const own = (record: Record<string, unknown>): Record<string, unknown> =>
          Object.fromEntries(Object.entries(record).filter(([name]) => !name.startsWith('_')));
        resolve(all.map(own));
      };
    };
  });
}

/** Records as they are, and the object store they belong to. */
export interface RecordsToPut {
  readonly records: readonly object[];
  readonly store: 'sessions' | 'routines';
}

/** Puts records into the log as they are, in one transaction. */
export function putRecords({ records, store }: RecordsToPut): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.onerror = () => {
      reject(new Error('The database "unknot" does not open.'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(store, 'readwrite');
      for (const record of records) writing.objectStore(store).put(record);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
      writing.onabort = () => {
        reject(new Error('The records were not put.'));
      };
    };
  });
}

/** Makes the phone one that knows no session yet. */
export function forget(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.onsuccess = () => {
      const database = opening.result;
      const clearing = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of database.objectStoreNames) clearing.objectStore(name).clear();
      clearing.oncomplete = () => {
        database.close();
        resolve();
      };
      clearing.onabort = () => {
        reject(new Error('The log could not be emptied.'));
      };
    };
  });
}

/** What the database holds of a file. */
export function readImported(
  name: string,
): Promise<{ readonly sessionCount: number; readonly hasRoutine: boolean }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.onerror = () => {
      reject(new Error('The database "unknot" does not open.'));
    };
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['sessions', 'routines']);
      const ids = IDBKeyRange.bound(`${name}-`, `${name}-\uffff`);
      const sessions = reading.objectStore('sessions').count(ids);
      const routine = reading.objectStore('routines').getKey(name);
      reading.oncomplete = () => {
        opening.result.close();
        resolve({ sessionCount: sessions.result, hasRoutine: routine.result !== undefined });
      };
    };
  });
}

/** A checkpoint as it is stored. */
export interface RawCheckpoint {
  readonly state: {
    readonly plan: { readonly parts: readonly { readonly recordId: string }[] };
    readonly parts: readonly { readonly activeMs: Readonly<Record<string, number>> }[];
  };
}

/** All that is stored of the log, and whether something waits beside the database. */
export interface RawDisk {
  readonly records: readonly Record<string, unknown>[];
  readonly checkpoint: RawCheckpoint | null;
  readonly outbox: boolean;
}

/** All of it as it is; null where the app has made no database yet. */
export function readRaw(): Promise<RawDisk | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    let exists = true;
    opening.onupgradeneeded = () => {
      // Only the app may make it.
      exists = false;
      opening.transaction?.abort();
    };
    opening.onerror = () => {
      if (exists) reject(new Error('The database "unknot" does not open.'));
      else resolve(null);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(['sessions', 'checkpoint']);
      const records = reading.objectStore('sessions').getAll();
      const checkpoint = reading.objectStore('checkpoint').get('current');
      reading.oncomplete = () => {
        database.close();
        resolve({
          records: records.result as Record<string, unknown>[],
          checkpoint: (checkpoint.result as RawCheckpoint | undefined) ?? null,
          outbox: Object.keys(localStorage).some((key) => key.startsWith('unknot-journal:')),
        });
      };
    };
  });
}
