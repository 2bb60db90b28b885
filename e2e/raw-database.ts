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
