import type { Page } from '@playwright/test';
import { putRecords, storedRecords } from '../raw-database.ts';
import { expect } from './expect.ts';

/** A session as it lies in the database (docs/spec/contract.md, "The log file"); members that begin with "_" are left out. */
export interface StoredSession {
  readonly id: string;
  readonly technique: string;
  readonly routine: string | null;
  readonly routineRun: string | null;
  readonly soreAfter: string | null;
  readonly updatedAt: string;
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
    return (await this.page.evaluate(storedRecords)) as unknown as readonly StoredSession[];
  }

  /**
   * Puts records as they are, in one transaction; the page, which must have opened the database, is then loaded anew.
   *
   * @param path the address it then opens, below the app's own; without it, the one it is at
   */
  async seed(
    records: readonly object[],
    store: 'sessions' | 'routines' = 'sessions',
    path?: string,
  ): Promise<void> {
    // Opened any sooner, the database would be made here, without its stores.
    await expect
      .poll(() => this.page.evaluate(async () => (await indexedDB.databases()).length))
      .toBe(1);
    await this.page.evaluate(putRecords, { records, store });
    if (path === undefined) await this.page.reload();
    else await this.page.goto(`./${path}`);
  }
}

/** A routine of one's own: Dragging, then Lying down. */
export function anOwnRoutine(told: Readonly<Record<string, unknown>> = {}): object {
  const setup = { sides: 'both', firstSide: 'right', amounts: {} };
  return {
    id: 'evening',
    name: 'After a long day',
    parts: [
      { technique: 'dragging', setup, transitionSeconds: 20 },
      { technique: 'lying-down', setup, transitionSeconds: 30 },
    ],
    updatedAt: '2026-11-23T19:00:00.000Z',
    deleted: false,
    ...told,
  };
}

/** A finished, rated session of that evening, with whatever is told otherwise. */
export function aSession(told: Partial<StoredSession> = {}): StoredSession {
  return {
    id: 'a',
    technique: 'dragging',
    routine: null,
    routineRun: null,
    startedAt: '2026-11-23T19:02:11.000+00:00',
    endedAt: '2026-11-23T19:06:19.000+00:00',
    activeSeconds: 233,
    plannedSeconds: 233,
    outcome: 'completed',
    sides: { left: 75, right: 75 },
    painBefore: 6,
    painAfter: 3,
    soreAfter: null,
    knots: [],
    note: '',
    updatedAt: '2026-11-23T19:06:19.000Z',
    deleted: false,
    ...told,
  };
}
