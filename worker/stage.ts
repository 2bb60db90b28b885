import { answerOf, download, hashOf, Refused, type Why } from './download.ts';
import { kept, someHave } from './kept.ts';
import type { Listed } from './manifest.ts';
import { addressOf, STAGE } from './place.ts';
import { quiet } from './traffic.ts';

/** Put by Angular's worker on its own requests for the manifest, and on its second try for a file. */
export const CACHE_BUST = 'ngsw-cache-bust';

/** Where the stage keeps the manifest last let through, which is no file of a release. */
export const ACCEPTED = addressOf('accepted-manifest');
/** Where it keeps what stood in the way of one (refusal.ts). */
export const LAST_REFUSAL = addressOf('last-refusal');

/** How many files are fetched at once: a browser gives a host six connections, and the page needs some of them. */
const AT_ONCE = 3;

/** What a browser must be told of a file before it will run, apply or show it. */
const TYPES = new Map([
  ['js', /(java|ecma)script/i],
  ['css', /text\/css/i],
  ['html', /text\/html/i],
]);

/** The cache in which a version is gathered. */
export async function openStage(): Promise<Cache> {
  return caches.open(STAGE);
}

/**
 * @returns whether a browser would take it for what it is: its headers are kept with it, and a script told to be plain text, or
 * a page told to be saved as a file, would never open again
 */
function isUsable(path: string, headers: Headers): boolean {
  const type = TYPES.get(path.slice(path.lastIndexOf('.') + 1));
  const isSaved = /^\s*attachment/i.test(headers.get('Content-Disposition') ?? '');
  return !isSaved && (type === undefined || type.test(headers.get('Content-Type') ?? ''));
}

/**
 * Fetches one file; the second try goes past every cache on the way, where a wrong answer may have been kept.
 *
 * @param hashes what it may have
 * @throws {Refused} when the host does not give it so
 */
export async function fetched(path: string, hashes: readonly string[]): Promise<Response> {
  let why: Why = 'missing';
  for (const search of ['', `?${CACHE_BUST}=${Math.random()}`]) {
    const file = await download(path + search, { cache: 'no-cache' });
    const isThere = file.status >= 200 && file.status < 300;
    const isRight = isThere && hashes.includes(await hashOf(file.bytes));
    if (isRight && isUsable(path, file.headers)) return answerOf(file);
    why = !isThere ? 'missing' : isRight ? 'mistold' : 'changed';
  }
  throw new Refused(path, why);
}

/**
 * Brings one file into the stage, unless it is there or Angular's worker has it from an earlier version.
 *
 * @param checked whether what is on the phone was compared with this version before
 * @throws {Refused} when the host does not give this very file, or there is no room for it
 */
async function bring(stage: Cache, file: Listed, checked: boolean): Promise<void> {
  const [path, hash] = file;
  const staged = await stage.match(path);
  const there = [...(staged ? [staged] : []), ...(await kept(path))];
  if (checked ? there.length > 0 : await someHave(there, hash)) return;
  await quiet();
  const answer = await fetched(path, [hash]);
  await stage.put(path, answer).catch(() => {
    throw new Refused(path, 'no-room');
  });
}

/**
 * Brings all files, some at a time: whoever opens the app for a few seconds gets a version in few visits. After a file that
 * cannot be had, the rest is left for the next try.
 *
 * @throws {Refused} when one cannot be had; by then nothing is under way any more
 */
export async function bringAll(
  stage: Cache,
  files: readonly Listed[],
  checked: boolean,
): Promise<void> {
  const left = files.values();
  let trouble: unknown = null;
  const oneByOne = async (): Promise<void> => {
    for (const file of left) {
      if (trouble !== null) return;
      await bring(stage, file, checked).catch((error: unknown) => (trouble ??= error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneByOne));
  if (trouble !== null) throw trouble as Error;
}

/** Once Angular's worker has all of a version, nothing is kept twice. */
export async function clear(stage: Cache, files: readonly Listed[]): Promise<void> {
  const hashes = new Map(files);
  for (const request of await stage.keys()) {
    if ([ACCEPTED, LAST_REFUSAL].includes(request.url)) continue;
    const { pathname } = new URL(request.url);
    const hash = hashes.get(pathname);
    if (hash === undefined || (await someHave(await kept(pathname), hash)))
      await stage.delete(request);
  }
}

/** Whether every file is on the phone, here or there. */
export async function areThere(stage: Cache, files: readonly Listed[]): Promise<boolean> {
  for (const [path] of files)
    if (!(await stage.match(path)) && (await kept(path)).length === 0) return false;
  return true;
}

/** What was handed to Angular's worker, and may lie in its cache by now. */
const handed = new Set<string>();

/** Takes out of the stage what Angular's worker has put into its own cache: a small phone has no room for all of it twice. */
async function freeHanded(stage: Cache): Promise<void> {
  for (const path of [...handed]) {
    const staged = await stage.match(path);
    const hash = staged && (await hashOf(await staged.arrayBuffer()));
    if (hash !== undefined && !(await someHave(await kept(path), hash))) continue;
    handed.delete(path);
    await stage.delete(path);
  }
}

/** A file for Angular's worker, which keeps it; undefined where the stage does not have it. */
export async function handOver(path: string): Promise<Response | undefined> {
  const stage = await openStage();
  await freeHanded(stage).catch(() => undefined);
  const staged = await stage.match(path);
  if (staged) handed.add(path);
  return staged;
}
