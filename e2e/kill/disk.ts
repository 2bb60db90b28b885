import type { Page } from '@playwright/test';
import type { StoredSession } from '../pages/store.ts';

/** A record as it lies in the database: whole, or what is left of a deleted one. */
export type DiskRecord = Pick<StoredSession, 'id' | 'technique' | 'startedAt' | 'deleted'> &
  Partial<Omit<StoredSession, 'id' | 'technique' | 'startedAt' | 'deleted'>> & {
    readonly updatedAt: string;
  };

/** Where an interrupted session can be gone on with. */
export interface DiskCheckpoint {
  /** The record that belongs to it. */
  readonly id: string;
  /** Active time, in ms. */
  readonly activeMs: number;
}

/** What a profile holds of the log. */
export interface Disk {
  readonly records: readonly DiskRecord[];
  readonly checkpoint: DiskCheckpoint | null;
  /** True while something waits beside the database to be written into it. */
  readonly outbox: boolean;
}

interface RawCheckpoint {
  readonly state: {
    readonly plan: { readonly parts: readonly { readonly recordId: string }[] };
    readonly parts: readonly { readonly activeMs: Readonly<Record<string, number>> }[];
  };
}

interface RawDisk {
  readonly records: readonly Record<string, unknown>[];
  readonly checkpoint: RawCheckpoint | null;
  readonly outbox: boolean;
}

/** Reads the database of the app in this page, both stores in one transaction; null while there is none. */
export async function readDisk(page: Page): Promise<Disk | null> {
  const raw = await page.evaluate(readRaw);
  if (raw === null) return null;
  const { records, checkpoint, outbox } = raw;
  return {
    records: records.map(
      (record) =>
        Object.fromEntries(
          Object.entries(record).filter(([name]) => !name.startsWith('_')),
        ) as unknown as DiskRecord,
    ),
    checkpoint: checkpoint && asCheckpoint(checkpoint),
    outbox,
  };
}

function asCheckpoint({ state }: RawCheckpoint): DiskCheckpoint {
  const times = state.parts.flatMap((part) => Object.values(part.activeMs));
  const id = state.plan.parts[0]?.recordId;
  if (id === undefined) throw new Error('The checkpoint names no record.');
  return { id, activeMs: times.reduce((sum, time) => sum + time, 0) };
}

/** Runs in the page. */
function readRaw(): Promise<RawDisk | null> {
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
