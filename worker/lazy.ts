/**
 * The built-in voice: files that come after a version, as a page asks for them. Angular's worker gives up its whole version for one
 * such file that is cut off, missing, or finds no room; a 504 it takes for "no network", and the page alone goes without the file.
 */
import { Refused } from './download.ts';
import { latestManifest } from './kept.ts';
import { lazyHash } from './manifest.ts';
import { addressOf } from './place.ts';
import { forgetLazyRefusal, noteRefusal } from './refusal.ts';
import { ACCEPTED, fetched, openStage } from './stage.ts';

/** Under which it is tried whether there is room for a file. */
const ROOM = addressOf('room-for-a-file');

/** What Angular's worker takes for "no network". */
export function noNetwork(): Response {
  return new Response(null, { status: 504, statusText: 'Gateway Timeout' });
}

/**
 * The hashes that a lazy file may have: in the version that Angular's worker serves, and in one it may be taking now.
 *
 * @returns none where the file is no lazy one
 */
async function hashesOf(stage: Cache, path: string): Promise<readonly string[]> {
  const accepted = (await (await stage.match(ACCEPTED))?.json()) as object | undefined;
  const manifests = [await latestManifest(), accepted ?? null];
  const hashes = manifests.map((manifest) => manifest && lazyHash(manifest, path));
  return hashes.filter((hash) => typeof hash === 'string');
}

/** @throws {Refused} where the phone could not keep this file */
async function tryRoom(stage: Cache, path: string, answer: Response): Promise<void> {
  try {
    await stage.put(ROOM, answer);
  } catch {
    throw new Refused(path, 'no-room');
  } finally {
    await stage.delete(ROOM);
  }
}

/**
 * Fetches a lazy file for Angular's worker, to its last byte.
 *
 * @returns the very file of the release, or what stands for "no network"; null where the file is no lazy one
 */
export async function lazyFile(path: string): Promise<Response | null> {
  const stage = await openStage();
  const hashes = await hashesOf(stage, path);
  if (hashes.length === 0) return null;
  try {
    const answer = await fetched(path, hashes);
    await tryRoom(stage, path, answer.clone());
    await forgetLazyRefusal(stage, path);
    return answer;
  } catch (error) {
    await noteRefusal(stage, error, 'lazy');
    return noNetwork();
  }
}
