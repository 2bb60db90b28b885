import { kept } from './kept.ts';
import { scope } from './place.ts';

/** The kind of manifest that Angular's worker understands. */
const CONFIG_VERSION = 1;

/** A file of a release: its path below the origin and its SHA-1. */
export type Listed = readonly [path: string, hash: string];

/** The part of `ngsw.json` that is read. */
interface Manifest {
  readonly configVersion: unknown;
  readonly index: string;
  readonly navigationUrls: readonly { readonly positive: boolean; readonly regex: string }[];
  readonly hashTable: Readonly<Record<string, string>>;
  readonly assetGroups: readonly {
    readonly installMode: string;
    readonly updateMode: string;
    readonly urls: readonly string[];
  }[];
}

/**
 * The files a version opens with, and those that Angular's worker will bring up to date because the phone keeps them already:
 * the built-in voice.
 *
 * @throws {SyntaxError | TypeError} when this is no manifest Angular's worker can open the app with, but the page of a host that
 * answers everything, or a table with gaps
 */
export async function filesOf(text: string): Promise<readonly Listed[]> {
  const { configVersion, assetGroups, hashTable, index } = JSON.parse(text) as Manifest;
  if (configVersion !== CONFIG_VERSION) throw new TypeError('a manifest of another kind');
  const unplaced = new Set(Object.keys(hashTable));
  const files: Listed[] = [];
  for (const { installMode, updateMode, urls } of assetGroups) {
    for (const url of urls) {
      unplaced.delete(url);
      const isNeeded =
        installMode === 'prefetch' || (updateMode === 'prefetch' && (await kept(url)).length > 0);
      const hash = hashTable[url];
      if (isNeeded && hash === undefined) throw new TypeError('a manifest with gaps');
      if (isNeeded && hash !== undefined) files.push([url, hash.toLowerCase()]);
    }
  }
  // A file in no group, or a page nobody fetches ahead, would be missing offline.
  if (unplaced.size > 0 || !files.some(([url]) => url === index))
    throw new TypeError('a manifest with gaps');
  return files;
}

/** The hash of a file that is fetched only as a page asks for it; undefined where the manifest has no such file. */
export function lazyHash(manifest: object, path: string): string | undefined {
  const { assetGroups, hashTable } = manifest as Manifest;
  const isLazy = assetGroups.some(
    ({ installMode, urls }) => installMode === 'lazy' && urls.includes(path),
  );
  return isLazy ? hashTable[path]?.toLowerCase() : undefined;
}

/** The path of the page that a version opens an address with; the address itself where it is that of a file. */
export function fileFor(manifest: object, request: Request): string {
  const { index, navigationUrls } = manifest as Manifest;
  const { pathname } = new URL(request.url);
  const address = pathname.slice(scope.pathname.length - 1);
  const isPage = (positive: boolean): boolean =>
    navigationUrls.some(
      (each) => each.positive === positive && new RegExp(each.regex).test(address),
    );
  return request.mode === 'navigate' && isPage(true) && !isPage(false) ? index : pathname;
}

/** The hash that a file has in a version; undefined where it has no such file. */
export function fileHash(manifest: object, path: string): string | undefined {
  return (manifest as Manifest).hashTable[path]?.toLowerCase();
}
