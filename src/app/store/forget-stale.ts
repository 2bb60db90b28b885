import { utcStamp } from '../domain/time/stamp';
import { Ms } from '../domain/time/units';
import { UnknotDb } from './schema';
import { forgotten } from './stored-session';
import { writeStrictly } from './write-strictly';

/** How long "Undo" is offered after a deletion (contract.md, The log file). */
export const UNDO_MS: Ms = 60_000;

/**
 * Makes deletions final whose "Undo" is no longer offered anywhere: the page that offered it was closed or reloaded.
 * Younger ones are left alone, another tab may still offer theirs.
 *
 * @param epoch the present, in ms since 1970
 */
export async function forgetStale(db: UnknotDb, epoch: Ms): Promise<void> {
  const removed = await db.getAllFromIndex('sessions', '_removed');
  // Far ahead counts too: the clock was set back since, and nobody still offers "Undo".
  const stale = removed.filter(
    ({ updatedAt }) => !(Math.abs(epoch - Date.parse(updatedAt)) < UNDO_MS),
  );
  if (stale.length === 0) return;
  await writeStrictly(db, async (transaction) => {
    const sessions = transaction.objectStore('sessions');
    for (const { id } of stale) {
      const next = forgotten(await sessions.get(id), utcStamp(epoch));
      if (next !== null) await sessions.put(next);
    }
  });
}
