import { hashOf } from './download.ts';
import { addressOf, scope } from './place.ts';

/** How the caches of Angular's worker for this app begin. */
const OWN = `ngsw:${scope.pathname}:`;

/** What Angular's worker keeps of a file, in every version it has. */
export async function kept(path: string): Promise<readonly Response[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(OWN) && name.includes(':assets:') && name.endsWith(':cache'),
  );
  const found = await Promise.all(
    names.map(async (name) => (await caches.open(name)).match(path, { ignoreVary: true })),
  );
  return found.filter((response) => response !== undefined);
}

/** Whether one of these answers is the very file. */
export async function someHave(responses: readonly Response[], hash: string): Promise<boolean> {
  const hashes = await Promise.all(
    responses.map(async (response) => hashOf(await response.clone().arrayBuffer())),
  );
  return hashes.includes(hash);
}

/** What Angular's worker says of itself in its own table; undefined before it has a version. */
async function control(table: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const answer = await (await caches.open(`${OWN}db:control`)).match(table);
  return (await answer?.json()) as Readonly<Record<string, unknown>> | undefined;
}

/** The name of the newest version that Angular's worker has, as in the names of its caches; null before it has one. */
export async function newestHash(): Promise<string | null> {
  const newest = (await control('/latest'))?.latest;
  return typeof newest === 'string' ? newest : null;
}

/** The manifest of that version; null before it has one. */
export async function latestManifest(): Promise<object | null> {
  const [newest, manifests] = await Promise.all([newestHash(), control('/manifests')]);
  if (newest === null || manifests === undefined) return null;
  return Object.hasOwn(manifests, newest) ? (manifests[newest] as object) : null;
}

/** Whether Angular's worker has a version to open the app with, once it is started; by the table it keeps of itself. */
export async function hasVersion(newest: Promise<string | null>): Promise<boolean> {
  // All at once: each cold start waits for the answer.
  const [hash, manifests, assignments] = await Promise.all([
    newest,
    control('/manifests'),
    control('/assignments'),
  ]);
  if (hash === null || manifests === undefined || assignments === undefined) return false;
  return Object.hasOwn(manifests, hash);
}

/** The page of a version as Angular's worker keeps it; undefined where it is not there. */
export async function pageOf(hash: string): Promise<Response | undefined> {
  const cache = await caches.open(`${OWN}${hash}:assets:app:cache`);
  return cache.match(addressOf('index.html'), { ignoreVary: true });
}
