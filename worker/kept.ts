import { hashOf } from './download.ts';
import { addressOf, scope } from './place.ts';

/** How the caches of Angular's worker for this app begin. */
const OWN = `ngsw:${scope.pathname}:`;
/** How that of a version's page goes on after the version's name. */
const WITH_PAGE = ':assets:app:cache';

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
  // Asked by the cache's name: to open it first is one more way to the disk and back, and a cold start waits for each.
  const answer = await caches.match(table, { cacheName: `${OWN}db:control` });
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

/** The page of each version that Angular's worker keeps, by the name of the version; one whose page is not there is left out. */
export async function keptPages(): Promise<ReadonlyMap<string, Response>> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(OWN) && name.endsWith(WITH_PAGE),
  );
  const url = addressOf('index.html');
  const pages = new Map<string, Response>();
  await Promise.all(
    names.map(async (cacheName) => {
      const page = await caches.match(url, { cacheName, ignoreVary: true });
      if (page) pages.set(cacheName.slice(OWN.length, -WITH_PAGE.length), page);
    }),
  );
  return pages;
}
