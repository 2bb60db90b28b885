import { hashOf } from './download.ts';
import { scope } from './place.ts';

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

/** A version that Angular's worker has. */
export interface Version {
  /** Its name in that worker's table, and in the names of its caches. */
  readonly hash: string;
  readonly manifest: object;
}

/** The newest version that Angular's worker has; null before it has one. */
async function newestVersion(): Promise<Version | null> {
  const [latest, manifests] = await Promise.all([control('/latest'), control('/manifests')]);
  const hash = latest?.latest;
  if (typeof hash !== 'string' || manifests === undefined) return null;
  return Object.hasOwn(manifests, hash) ? { hash, manifest: manifests[hash] as object } : null;
}

/** The manifest of that version. */
export async function latestManifest(): Promise<object | null> {
  return (await newestVersion())?.manifest ?? null;
}

/** The version that Angular's worker opens the app with, once it is started, by the table it keeps of itself; null before it has one. */
export async function openingVersion(): Promise<Version | null> {
  // All at once: each cold start waits for the answer.
  const [newest, assignments] = await Promise.all([newestVersion(), control('/assignments')]);
  return assignments === undefined ? null : newest;
}

/** The page of a version as Angular's worker keeps it; undefined where it is not there. */
export async function pageOf({ hash, manifest }: Version): Promise<Response | undefined> {
  const index = (manifest as { readonly index?: unknown }).index;
  if (typeof index !== 'string') return undefined;
  return (await caches.open(`${OWN}${hash}:assets:app:cache`)).match(index, { ignoreVary: true });
}
