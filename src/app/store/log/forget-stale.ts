import { utcStamp } from '../../domain/time/stamp';
import { Ms } from '../../domain/time/units';
import { UnknotDb } from '../database/schema';
import { forgotten, StoredSession } from './stored-session';
import { afterUndo } from './after-undo';
import { writeStrictly } from '../database/write-strictly';

/** How long "Undo" is offered after a deletion (docs/spec/contract.md, The log file). */
export const UNDO_MS: Ms = 60_000;

/**
 * Makes deletions final whose "Undo" is no longer offered anywhere: the page that offered it was closed or reloaded.
 * Of a younger one another window may still offer it: that one is waited for, without holding up the caller.
 *
 * @param epoch the present, in ms since 1970
 */
export async function forgetStale(db: UnknotDb, epoch: Ms): Promise<void> {
  const removed = await db.getAllFromIndex('sessions', '_removed');
  // Far ahead counts too: the clock was set back since, and nobody still offers "Undo".
  const isYoung = ({ updatedAt }: StoredSession): boolean =>
    Math.abs(epoch - Date.parse(updatedAt)) < UNDO_MS;
  // What fails is done at the next start.
  for (const one of removed.filter(isYoung))
    void afterUndo(one.id, () => forgetAll(db, [one], epoch))?.catch(() => undefined);
  await forgetAll(
    db,
    removed.filter((one) => !isYoung(one)),
    epoch,
  );
}

async function forgetAll(
  db: UnknotDb,
  removed: readonly StoredSession[],
  epoch: Ms,
): Promise<void> {
  if (removed.length === 0) return;
  await writeStrictly(db, async (transaction) => {
    const sessions = transaction.objectStore('sessions');
    for (const { id, updatedAt } of removed) {
      const stored = await sessions.get(id);
      // Brought back meanwhile, and perhaps deleted again: that deletion is not this one.
      if (stored?.updatedAt !== updatedAt) continue;
      const next = forgotten(stored, utcStamp(epoch));
      if (next !== null) await sessions.put(next);
    }
  });
}
