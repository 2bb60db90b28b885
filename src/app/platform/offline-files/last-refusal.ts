import type { Stores } from './kept-files';

/**
 * What is wrong with a file of a release: it comes with other bytes, is not there, is told to be what no browser opens, is not sent,
 * or finds no room.
 */
export type RefusalWhy = 'changed' | 'missing' | 'mistold' | 'silent' | 'no-room';

/** What stood in the way of a release, as the service worker wrote it down (worker/refusal.ts). */
export interface Refusal {
  /** Path of the file below the origin. */
  readonly file: string;
  readonly why: RefusalWhy;
  /** How often in a row. */
  readonly tries: number;
  /** Whether the version kept goes on without it: a file of the built-in voice. */
  readonly isLazy?: boolean;
}

/**
 * Reads what the worker wrote down last; null where all was well.
 *
 * @param scope path of the worker's scope, "/" or "/any/path/"
 */
export async function lastRefusal(stores: Stores, scope: string): Promise<Refusal | null> {
  const name = `unknot-stage:${scope}`;
  if (!(await stores.keys()).includes(name)) return null;
  const note = await (await stores.open(name)).match(`${scope}last-refusal`);
  return ((await note?.json()) as Refusal | undefined) ?? null;
}
