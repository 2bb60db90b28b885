/**
 * Angular's worker cleans up a few seconds after its start: it throws away each of its caches that belongs to no version it has. One
 * that it is just taking in is none yet. Of that, what was there already would be gone, and the worker's next start without a network
 * would find a version with holes.
 */
import { ACCEPTED, openStage } from './stage.ts';
import { hashOf } from './download.ts';

const remove = caches.delete.bind(caches);

/** @returns whether it is of the version that Angular's worker has last been told of: taken, or being taken in */
async function isOfAccepted(name: string): Promise<boolean> {
  const accepted = await (await openStage()).match(ACCEPTED);
  if (accepted === undefined) return false;
  // Names a version as Angular's worker does.
  const text = JSON.stringify(await accepted.json());
  return name.includes(await hashOf(new TextEncoder().encode(text)));
}

/** Keeps Angular's worker from throwing away what it is taking in. To be called before it is loaded. */
export function spareAccepted(): void {
  caches.delete = async (name) => !(await isOfAccepted(name)) && remove(name);
}
