import type { Page } from '@playwright/test';
import type { StoredSession } from '../pages/store.ts';
import { type RawCheckpoint, readRaw } from '../raw-database.ts';

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
