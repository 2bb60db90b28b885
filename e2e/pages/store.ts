import type { Page } from '@playwright/test';

/** A session as it lies in the database (contract.md, "The log file"); members that begin with "_" are left out. */
export interface StoredSession {
  readonly id: string;
  readonly technique: string;
  readonly activeSeconds: number;
  readonly plannedSeconds: number;
  readonly outcome: string;
  readonly sides: { readonly left: number; readonly right: number };
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly note: string;
  readonly knots: readonly unknown[];
  readonly startedAt: string;
  readonly endedAt: string;
  readonly deleted: boolean;
}

/** The device's database, read behind the app's back. */
export class Store {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Every record, deleted ones too. */
  async sessions(): Promise<readonly StoredSession[]> {
    const all = await this.page.evaluate(
      () =>
        new Promise<Record<string, unknown>[]>((resolve, reject) => {
          const opening = indexedDB.open('unknot');
          opening.onerror = () => {
            reject(new Error('The database "unknot" does not open.'));
          };
          opening.onsuccess = () => {
            const database = opening.result;
            const asking = database.transaction('sessions').objectStore('sessions').getAll();
            asking.onsuccess = () => {
              database.close();
              resolve(asking.result as Record<string, unknown>[]);
            };
          };
        }),
    );
    return all.map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).filter(([name]) => !name.startsWith('_')),
        ) as unknown as StoredSession,
    );
  }
}
