// @ts-check
/// <reference lib="webworker" />

/**
 * Angular's service worker with a gate before it (docs/adr/011): a new version is heard of only when all of it is there.
 *
 * By itself Angular's worker forgets all it keeps when `ngsw.json` answers 404, and no longer opens the app offline after
 * a version of which one file was missing or wrong. It takes a 504 for "no network" and goes on with what it has. So
 * every version is fetched whole into a stage, checked against its hashes, and only then told to Angular's worker, which
 * finds its files in the stage. What a broken deployment left is kept there for the next try.
 */
(() => {
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
  const network = worker.fetch.bind(worker);
  const scope = new URL(worker.registration.scope);
  const MANIFEST = new URL('ngsw.json', scope).pathname;
  /** Put by Angular's worker on its own requests for the manifest, and on its second try for a file. */
  const CACHE_BUST = 'ngsw-cache-bust';
  const STAGE = `unknot-stage:${scope.pathname}`;
  /** Where the stage keeps the manifest last let through. */
  const ACCEPTED = new URL('accepted-manifest', scope).href;
  /** With it, when the host gave it, by `Date.now()`. */
  const ASKED_AT = 'X-Asked-At';

  /** A phone that is to be sparing with data goes on with what it has for so long, in ms. */
  const SPARING_MS = 7 * 24 * 60 * 60 * 1000;

  /** The kind of manifest that Angular's worker understands. */
  const CONFIG_VERSION = 1;
  /** What a browser must be told of a file before it will run, apply or show it. */
  const TYPES = new Map([
    ['js', /(java|ecma)script/i],
    ['css', /text\/css/i],
    ['html', /text\/html/i],
  ]);

  /** So many files are fetched at once. */
  const AT_ONCE = 6;

  /** @type {Promise<string | null> | null} */
  let checking = null;

  /** @returns {Response} what Angular's worker takes for "no network" */
  function noNetwork() {
    return new Response(null, { status: 504, statusText: 'Gateway Timeout' });
  }

  /**
   * @param {Response} response
   * @returns {Promise<string>} its SHA-1 in hexadecimal, as manifests name it
   */
  async function hashOf(response) {
    const digest = await crypto.subtle.digest('SHA-1', await response.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /**
   * @param {string} text
   * @returns {Promise<readonly (readonly [url: string, hash: string])[]>} the files a version opens with, and those that
   * Angular's worker will bring up to date because the phone keeps them already: the built-in voice
   * @throws {SyntaxError | TypeError} when this is no manifest Angular's worker can open the app with, but the page of a
   * host that answers everything, or a table with gaps
   */
  async function filesOf(text) {
    const { configVersion, assetGroups, hashTable, index } = JSON.parse(text);
    if (configVersion !== CONFIG_VERSION) throw new TypeError('a manifest of another kind');
    const unplaced = new Set(Object.keys(hashTable));
    /** @type {(readonly [string, string])[]} */
    const files = [];
    for (const { installMode, updateMode, urls } of assetGroups) {
      for (const url of urls) {
        unplaced.delete(url);
        const isNeeded =
          installMode === 'prefetch' ||
          (updateMode === 'prefetch' && (await kept(url)).length > 0);
        if (isNeeded) files.push([url, hashTable[url].toLowerCase()]);
      }
    }
    // A file in no group, or a page nobody fetches ahead, would be missing offline.
    if (unplaced.size > 0 || !files.some(([url]) => url === index))
      throw new TypeError('a manifest with gaps');
    return files;
  }

  /** @param {string} url */
  async function kept(url) {
    const names = (await caches.keys()).filter((name) => name.includes(':assets:'));
    const found = await Promise.all(
      names.map(async (name) => (await caches.open(name)).match(url, { ignoreVary: true })),
    );
    return found.filter((response) => response !== undefined);
  }

  /**
   * @param {string} url
   * @param {Response} response
   * @returns {boolean} whether a browser would take it for what it is: its headers are kept with it, and a script told to be
   * plain text, or a page told to be saved as a file, would never open again
   */
  function isUsable(url, { headers }) {
    const type = TYPES.get(url.slice(url.lastIndexOf('.') + 1));
    const isSaved = /^\s*attachment/i.test(headers.get('Content-Disposition') ?? '');
    return !isSaved && (type === undefined || type.test(headers.get('Content-Type') ?? ''));
  }

  /**
   * @param {Response[]} responses
   * @param {string} hash
   */
  async function someHave(responses, hash) {
    const hashes = await Promise.all(responses.map((response) => hashOf(response.clone())));
    return hashes.includes(hash);
  }

  /**
   * Brings one file into the stage, unless it is there or Angular's worker has it from an earlier version.
   *
   * @param {Cache} stage
   * @param {string} url
   * @param {string} hash
   * @param {boolean} checked whether what is on the phone was compared with this version before
   * @throws {Error} when the host does not give this very file
   */
  async function bring(stage, url, hash, checked) {
    const staged = await stage.match(url);
    const there = [...(staged ? [staged] : []), ...(await kept(url))];
    if (checked ? there.length > 0 : await someHave(there, hash)) return;
    for (const search of ['', `?${CACHE_BUST}=${Math.random()}`]) {
      // Past every cache on the way in the second try: a wrong answer may have been kept there.
      const response = await network(url + search, { cache: 'no-cache', redirect: 'follow' });
      if (response.ok && isUsable(url, response) && (await hashOf(response.clone())) === hash) {
        await stage.put(url, response);
        return;
      }
    }
    throw new Error(`${url} is missing or wrong`);
  }

  /**
   * Brings all files, some at a time: whoever opens the app for a few seconds gets a version in few visits. After a file
   * that cannot be had, the rest is left for the next try.
   *
   * @param {Cache} stage
   * @param {readonly (readonly [url: string, hash: string])[]} files
   * @param {boolean} checked
   * @throws {Error} when one cannot be had; by then nothing is under way any more
   */
  async function bringAll(stage, files, checked) {
    const left = files.values();
    /** @type {unknown} */
    let trouble = null;
    const oneByOne = async () => {
      for (const [url, hash] of left) {
        if (trouble !== null) return;
        await bring(stage, url, hash, checked).catch((error) => (trouble = error));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, oneByOne));
    if (trouble !== null) throw trouble;
  }

  /**
   * Once Angular's worker has all of a version, nothing is kept twice.
   *
   * @param {Cache} stage
   * @param {readonly (readonly [url: string, hash: string])[]} files
   */
  async function clear(stage, files) {
    const hashes = new Map(files);
    for (const request of await stage.keys()) {
      if (request.url === ACCEPTED) continue;
      const { pathname } = new URL(request.url);
      const hash = hashes.get(pathname);
      if (hash === undefined || (await someHave(await kept(pathname), hash)))
        await stage.delete(request);
    }
  }

  /**
   * @param {Cache} stage
   * @param {readonly (readonly [url: string, hash: string])[]} files
   */
  async function areThere(stage, files) {
    for (const [url] of files)
      if (!(await stage.match(url)) && (await kept(url)).length === 0) return false;
    return true;
  }

  /**
   * @param {Response | undefined} accepted
   * @returns {boolean} whether the person asked for little data, and the host was asked not long ago
   */
  function isToBeSpared(accepted) {
    const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
    const age = Date.now() - Number(accepted?.headers.get(ASKED_AT));
    return connection?.saveData === true && age >= 0 && age < SPARING_MS;
  }

  /** @returns {Promise<string | null>} the text of a manifest all of whose files are on the phone; else null */
  async function wholeVersion() {
    try {
      const stage = await caches.open(STAGE);
      const accepted = await stage.match(ACCEPTED);
      const last = await accepted?.clone().text();
      if (last !== undefined && isToBeSpared(accepted)) {
        const files = await filesOf(last);
        if (await areThere(stage, files)) {
          await clear(stage, files);
          return last;
        }
      }
      const response = await network(`${MANIFEST}?${CACHE_BUST}=${Math.random()}`, {
        cache: 'no-store',
      });
      if (!response.ok) return null;
      const text = await response.text();
      const files = await filesOf(text);
      const known = last === text;
      await bringAll(stage, files, known);
      if (known) await clear(stage, files);
      const headers = { [ASKED_AT]: String(Date.now()) };
      await stage.put(ACCEPTED, new Response(text, { headers }));
      return text;
    } catch {
      return null;
    }
  }

  async function manifest() {
    checking ??= wholeVersion().finally(() => (checking = null));
    const text = await checking;
    return text === null
      ? noNetwork()
      : new Response(text, { headers: { 'Content-Type': 'application/json' } });
  }

  /** @param {Request} request */
  async function fileOf(request) {
    const stage = await caches.open(STAGE);
    return (await stage.match(new URL(request.url).pathname)) ?? network(request);
  }

  worker.fetch = (input, init) => {
    const request = input instanceof Request && !init ? input : new Request(input, init);
    const { origin, pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET' || origin !== scope.origin) return network(request);
    if (pathname === MANIFEST) return searchParams.has(CACHE_BUST) ? manifest() : network(request);
    return request.mode === 'navigate' ? network(request) : fileOf(request);
  };

  /** Where a file that another app shares waits for the log's page (src/app/platform/shared-file). */
  const SHARED = `unknot-shared:${scope.pathname}`;

  /** @param {Request} request */
  async function takeShared(request) {
    try {
      const file = (await request.formData()).get('log');
      if (file instanceof File) await (await caches.open(SHARED)).put('log', new Response(file));
    } catch {
      // Not a form, or no room for it: the page says that nothing came.
    }
    return Response.redirect(new URL('log?shared', scope).href, 303);
  }

  // Before Angular's listener, which would send the file to the host.
  worker.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    if (event.request.method !== 'POST' || pathname !== new URL('log', scope).pathname) return;
    event.stopImmediatePropagation();
    event.respondWith(takeShared(event.request));
  });

  /** @type {Set<string>} */
  const heard = new Set();
  const listen = worker.addEventListener.bind(worker);
  worker.addEventListener = (/** @type {string} */ type, /** @type {any[]} */ ...rest) => {
    heard.add(type);
    // @ts-expect-error What was given is given on.
    listen(type, ...rest);
  };
  importScripts('./ngsw-worker.js');
  // Half an upload leaves an empty file: a worker that does not start leaves the last one in its place.
  if (!['install', 'activate', 'fetch', 'message'].every((type) => heard.has(type)))
    throw new Error("ngsw-worker.js is not Angular's worker");
})();
