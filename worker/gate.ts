/**
 * The gate before Angular's worker (docs/adr/011, 033): a version is heard of only when all of it is there, and until the first
 * one is, the network serves the page. Every version is fetched whole into a stage, checked against its hashes, and only then
 * told to Angular's worker, which finds its files in the stage. What a broken deployment left there waits for the next try.
 */
import { answered, handOn, onFetch, onMessage, started } from './angular.ts';
import { spareAccepted } from './clean-up.ts';
import { keptAnswer } from './fallback.ts';
import { hasVersion, keptPages, newestHash } from './kept.ts';
import { lazyFile, noNetwork } from './lazy.ts';
import { network, scope, worker } from './place.ts';
import { acceptedRelease, MANIFEST, wholeRelease } from './release.ts';
import { lastRefusal } from './refusal.ts';
import { dropShared, takeShared } from './shared.ts';
import { isShared } from './shared-target.ts';
import { CACHE_BUST, handOver, openStage } from './stage.ts';
import { counted } from './traffic.ts';

/** A file whose name stands for its bytes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)$/;
/** Between the first tries to gather a first version, in ms: soon, then ever more seldom. */
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Told to a page: from now on what it fetches of the app is kept (src/app/platform/clips/keep-clips.ts asks). */
const HAS_VERSION = { type: 'HAS_VERSION' };

/** Whether Angular's worker has a version and answers for it; null until looked. */
let hasOne: boolean | null = null;
const newest = newestHash().catch(() => null);
/** Whether it had one when this worker was started. */
const looked = hasVersion(newest)
  .catch(() => false)
  .then((has) => {
    hasOne = hasOne === true || has;
    return has;
  });

/** While Angular's worker starts: the list of the version to start with. */
let starting: string | null = null;
let gathering: Promise<void> | null = null;
let nextTry = 0;

/** @returns a first version that is whole: one gathered before, or what the host has */
async function firstRelease(): Promise<string | null> {
  const accepted = await acceptedRelease().catch(() => null);
  if (accepted !== null || Date.now() < nextTry) return accepted;
  const release = await wholeRelease();
  const refusal = await openStage()
    .then(lastRefusal)
    .catch(() => null);
  const pause = FIRST_PAUSE_MS * 3 ** ((refusal?.tries ?? 1) - 1);
  nextTry = Date.now() + Math.min(pause, LONGEST_PAUSE_MS);
  return release;
}

async function gatherFirst(event: ExtendableEvent): Promise<void> {
  const release = await firstRelease();
  if (release === null) return;
  starting = release;
  try {
    await started(event);
    hasOne = true;
    for (const client of await worker.clients.matchAll()) client.postMessage(HAS_VERSION);
  } catch {
    // It stays out of the way until it is started anew: the network goes on serving the page.
    nextTry = Number.POSITIVE_INFINITY;
  } finally {
    starting = null;
  }
}

/** Sees to it that a first version comes, for as long as the browser lets the worker run after this event. */
async function seeToFirst(event: ExtendableEvent): Promise<void> {
  await looked;
  if (hasOne === true) return;
  gathering ??= gatherFirst(event).finally(() => (gathering = null));
  await gathering;
}

/** The manifest for Angular's worker, or what it takes for "no network". */
async function manifest(): Promise<Response> {
  const text = starting ?? (await wholeRelease());
  if (text === null) return noNetwork();
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}

spareAccepted();

// What Angular's worker fetches, for itself or for a page.
worker.fetch = async (input, init) => {
  const request = input instanceof Request && !init ? input : new Request(input, init);
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.origin) return counted(network(request));
  if (pathname === MANIFEST)
    return searchParams.has(CACHE_BUST) ? manifest() : counted(network(request));
  const isPage = request.mode === 'navigate';
  const staged = isPage ? undefined : await handOver(pathname);
  const isSecondTry = searchParams.has(CACHE_BUST);
  const there = staged ?? (isSecondTry ? undefined : await keptAnswer(request));
  return there ?? (await counted(lazyFile(pathname))) ?? counted(network(request));
};

/** While there is no version: the network, but for files gathered already whose names stand for their bytes. */
async function withoutVersion(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  event.waitUntil(seeToFirst(event));
  const mayBeThere = request.method === 'GET' && origin === scope.origin && HASHED.test(pathname);
  const staged = mayBeThere ? await (await openStage()).match(pathname) : undefined;
  return staged ?? counted(network(request));
}

/** Whether it is the app's own address that is opened, as from a home screen. */
function opensApp({ method, mode, url }: Request): boolean {
  return method === 'GET' && mode === 'navigate' && url === scope.href;
}

/** The page that the newest version opens with; undefined where there is none. All pages are asked for while it is not known which. */
async function newestPage(): Promise<Response | undefined> {
  const [hash, pages] = await Promise.all([newest, keptPages()]);
  return hash === null ? undefined : pages.get(hash);
}

/**
 * The first request after the worker's start: by then it is not known whether there is a version. Where it opens the app, and there is
 * one, it has the page that Angular's worker, not started yet, is about to give. That worker takes it for a page of this version
 * as well, but writes its tables before it answers, and a cold start waits for that (docs/adr/073).
 */
async function afterLook(event: FetchEvent): Promise<Response> {
  const page = opensApp(event.request) ? newestPage().catch(() => undefined) : undefined;
  const hadOne = await looked;
  if (hasOne !== true) return withoutVersion(event);
  const answer = answered(event);
  // It may fail by itself, and before the page is read: heard of from the start.
  const done = answer.catch(() => undefined);
  const kept = hadOne ? await page : undefined;
  if (kept === undefined) return answer;
  event.waitUntil(done);
  return kept;
}

onFetch((event) => {
  const { request } = event;
  if (isShared(request)) {
    event.respondWith(takeShared(request));
    return;
  }
  const leavesShared =
    request.mode === 'navigate' && !new URL(request.url).searchParams.has('shared');
  if (leavesShared) event.waitUntil(dropShared());
  if (hasOne === true) handOn(event);
  else event.respondWith(afterLook(event));
});

/** The part of a page's message that is read. */
interface Asked {
  readonly action?: string;
  readonly nonce?: number;
}

/** A page that asks while there is no version has its answer once the first one is there, or not to be had. */
async function afterFirst(event: ExtendableMessageEvent, asked: Asked): Promise<void> {
  await seeToFirst(event);
  const { source } = event;
  if (asked.action === HAS_VERSION.type) {
    if (hasOne === true) source?.postMessage(HAS_VERSION);
  } else if (hasOne === true) handOn(event);
  else if (asked.action === 'CHECK_FOR_UPDATES')
    source?.postMessage({ type: 'OPERATION_COMPLETED', nonce: asked.nonce, result: false });
}

onMessage((event) => {
  const asked = (event.data ?? {}) as Asked;
  if (hasOne === true && asked.action !== HAS_VERSION.type) handOn(event);
  else event.waitUntil(afterFirst(event, asked));
});
