import { download, Refused } from './download.ts';
import { filesOf, type Listed } from './manifest.ts';
import { addressOf, worker } from './place.ts';
import { forgetRefusal, noteRefusal } from './refusal.ts';
import { ACCEPTED, areThere, bringAll, CACHE_BUST, clear, openStage } from './stage.ts';

/** Path of the list of a release. */
export const MANIFEST = new URL(addressOf('ngsw.json')).pathname;
/** With the manifest last let through: when the host gave it, by `Date.now()`. */
const ASKED_AT = 'X-Asked-At';
/** A phone that is to be sparing with data goes on with what it has for this long, in ms. */
const SPARING_MS = 7 * 24 * 60 * 60 * 1000;

/** Whether the person asked for little data, and the host was asked not long ago. */
function isToBeSpared(accepted: Response | undefined): boolean {
  const { connection } = worker.navigator as { connection?: { saveData?: boolean } };
  const age = Date.now() - Number(accepted?.headers.get(ASKED_AT));
  return connection?.saveData === true && age >= 0 && age < SPARING_MS;
}

/** The manifest that was let through last, while all its files are on the phone; else null. */
async function lastOne(stage: Cache, text: string): Promise<string | null> {
  const files = await filesOf(text);
  if (!(await areThere(stage, files))) return null;
  await clear(stage, files);
  return text;
}

/** @throws {Refused} when the host has no list of a release that Angular's worker could open the app with */
async function listed(): Promise<{ readonly text: string; readonly files: readonly Listed[] }> {
  const list = await download(`${MANIFEST}?${CACHE_BUST}=${Math.random()}`, { cache: 'no-store' });
  if (list.status < 200 || list.status > 299) throw new Refused(MANIFEST, 'missing');
  const text = new TextDecoder().decode(list.bytes);
  try {
    return { text, files: await filesOf(text) };
  } catch {
    throw new Refused(MANIFEST, 'changed');
  }
}

/** Gathers what the host has now. @throws {Refused} when that is not all of a release */
async function gathered(stage: Cache, last: string | undefined): Promise<string> {
  const { text, files } = await listed();
  const isKnown = last === text;
  await bringAll(stage, files, isKnown);
  if (isKnown) await clear(stage, files);
  const headers = { [ASKED_AT]: String(Date.now()) };
  await stage.put(ACCEPTED, new Response(text, { headers })).catch(() => {
    throw new Refused(MANIFEST, 'no-room');
  });
  await forgetRefusal(stage);
  return text;
}

async function wholeVersion(): Promise<string | null> {
  const stage = await openStage();
  const accepted = await stage.match(ACCEPTED);
  const last = await accepted?.clone().text();
  if (last !== undefined && isToBeSpared(accepted)) {
    const spared = await lastOne(stage, last).catch(() => null);
    if (spared !== null) return spared;
  }
  try {
    return await gathered(stage, last);
  } catch (error) {
    await noteRefusal(stage, error, 'needed');
    return null;
  }
}

let looking: Promise<string | null> | null = null;

/**
 * Looks for a version all of which is on the phone, and gathers it. Several who ask at one time wait for one answer.
 *
 * @returns the text of its manifest; null where the host has none that is whole, or cannot be reached. Never rejects
 */
export async function wholeRelease(): Promise<string | null> {
  looking ??= wholeVersion()
    .catch(() => null)
    .finally(() => (looking = null));
  return looking;
}

/** A version that was let through before and is there whole, the host not asked; else null. */
export async function acceptedRelease(): Promise<string | null> {
  const stage = await openStage();
  const last = await (await stage.match(ACCEPTED))?.text();
  return last === undefined ? null : lastOne(stage, last).catch(() => null);
}
