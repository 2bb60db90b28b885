/**
 * Pages that Angular's worker gave up. Once it could not take a version in (no room for it, say), it serves those pages alone that
 * it served before, and asks the network for every other until it is started anew: without one, the app would not open.
 */
import { hashOf } from './download.ts';
import { kept, latestManifest } from './kept.ts';
import { fileFor, fileHash } from './manifest.ts';

/**
 * What Angular's worker asks the network for, although it has it.
 *
 * @returns the file of the newest version it has, by that version's own hash; undefined where it is not kept
 */
export async function keptAnswer(request: Request): Promise<Response | undefined> {
  const manifest = await latestManifest();
  if (manifest === null) return undefined;
  const path = fileFor(manifest, request);
  const hash = fileHash(manifest, path);
  if (hash === undefined) return undefined;
  for (const response of await kept(path))
    if ((await hashOf(await response.clone().arrayBuffer())) === hash) return response;
  return undefined;
}
