/** How many files of the version the app would open with are on the phone. */
export interface KeptFiles {
  readonly kept: number;
  /** 0 while the list is not known. */
  readonly total: number;
  /** Addresses of files that are not there, below the origin. */
  readonly missing: readonly string[];
}

interface Manifest {
  readonly hashTable: Readonly<Record<string, string>>;
}

/** The part of `caches` that is used. */
export type Stores = Pick<CacheStorage, 'keys' | 'open'>;

/** What Angular's worker says of itself in its own table, next to the files; null before it has a version. */
async function control<T>(stores: Stores, scope: string, table: string): Promise<T | null> {
  const name = `ngsw:${scope}:db:control`;
  if (!(await stores.keys()).includes(name)) return null;
  const entry = await (await stores.open(name)).match(`/${table}`);
  return ((await entry?.json()) as T | undefined) ?? null;
}

/** The newest version's files and its hash; kept by Angular's worker, so that they can be read without a network. */
async function newestVersion(
  stores: Stores,
  scope: string,
): Promise<{ readonly hash: string; readonly files: readonly string[] } | null> {
  const latest = await control<{ readonly latest: string }>(stores, scope, 'latest');
  const manifests = await control<Readonly<Record<string, Manifest>>>(stores, scope, 'manifests');
  const manifest = manifests?.[latest?.latest ?? ''];
  if (latest === null || manifest === undefined) return null;
  return { hash: latest.latest, files: Object.keys(manifest.hashTable) };
}

async function has(stores: readonly Cache[], url: string): Promise<boolean> {
  for (const store of stores) {
    if ((await store.match(url, { ignoreVary: true })) !== undefined) return true;
  }
  return false;
}

/**
 * Compares the list of the newest version with what its own caches hold: no event tells it (docs/spec/platform.md).
 *
 * @param scope path of the worker's scope, "/" or "/any/path/"
 */
export async function keptFiles(stores: Stores, scope: string): Promise<KeptFiles> {
  const version = await newestVersion(stores, scope);
  if (version === null) return { kept: 0, total: 0, missing: [] };
  const prefix = `ngsw:${scope}:${version.hash}:assets:`;
  const names = (await stores.keys()).filter(
    (name) => name.startsWith(prefix) && name.endsWith(':cache'),
  );
  const own = await Promise.all(names.map(async (name) => stores.open(name)));
  const missing: string[] = [];
  for (const url of version.files) if (!(await has(own, url))) missing.push(url);
  const total = version.files.length;
  return { kept: total - missing.length, total, missing };
}
