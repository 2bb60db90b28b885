import { Ms } from '../../domain/time/units';
import { ignoreErrors } from '../ignore-errors';
import { savesData } from '../save-data';

/** What keeps files on the phone. */
export interface KeepingDevice {
  /** The person asked the browser to be sparing with data. */
  readonly savesData: boolean;
  /** Resolves once a service worker that has a version looks after this page: before, what is fetched is not kept. */
  looksAfter(): Promise<unknown>;
  /** Resolves when the browser has nothing better to do. */
  idle(): Promise<unknown>;
  /** Resolves after this many ms. */
  pause(ms: Ms): Promise<unknown>;
  isKept(address: string): Promise<boolean>;
  fetch(address: string): Promise<unknown>;
}

/** Between two tries for files that did not come, as between those of the worker for a version (worker/gate.ts). */
const FIRST_PAUSE_MS: Ms = 10_000;
const LONGEST_PAUSE_MS: Ms = 10 * 60_000;

/** Fetches what is not kept yet, and gives back what did not come. */
async function keepEach(
  device: KeepingDevice,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const address of addresses) {
    await device.idle();
    if (await device.isKept(address)) continue;
    await device.fetch(address).catch(() => failed.push(address));
  }
  return failed;
}

/**
 * Has the service worker keep the clips for use without a network, once it and the app are ready. Where data is to be
 * saved it leaves them to the first session, which fetches them anyway. What does not come, for want of a network or by the
 * host's fault, is tried again, ever more seldom. Never rejects: the next start tries again.
 */
export async function keepClips(device: KeepingDevice, language: string): Promise<void> {
  if (device.savesData) return;
  try {
    await device.looksAfter();
    const names = [`${language}.mp3`, `${language}.json`, 'earcons.mp3', 'earcons.json'];
    let missing: readonly string[] = names.map((name) => `voice/${name}`);
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 3, LONGEST_PAUSE_MS)) {
      missing = await keepEach(device, missing);
      if (missing.length === 0) return;
      await device.pause(pause);
    }
  } catch {
    // The browser does not let its caches be read.
  }
}

/** Asked of our worker, and its answer (worker/gate.ts). */
const HAS_VERSION = 'HAS_VERSION';

/** Older browsers have no idle time to ask for. */
const UNASKED_IDLE_MS = 2000;

/** This browser; null where it has no service worker, which alone could keep a file. */
export function keepingDevice(view: Window & typeof globalThis): KeepingDevice | null {
  const workers = ignoreErrors(() => view.navigator.serviceWorker);
  const stores = ignoreErrors(() => view.caches);
  if (workers === undefined || stores === undefined) return null;
  const whenIdle = ignoreErrors(() => view.requestIdleCallback.bind(view));
  const url = (address: string): string => new URL(address, view.document.baseURI).href;
  return {
    savesData: savesData(view.navigator),
    looksAfter: () =>
      new Promise((resolve) => {
        const ask = (): void => workers.controller?.postMessage({ action: HAS_VERSION });
        workers.addEventListener('message', ({ data }) => {
          if ((data as { type?: string } | null)?.type === HAS_VERSION) resolve(null);
        });
        workers.addEventListener('controllerchange', ask);
        ask();
      }),
    idle: () =>
      new Promise<unknown>((resolve) => {
        if (whenIdle === undefined) view.setTimeout(resolve, UNASKED_IDLE_MS);
        else whenIdle(resolve);
      }),
    pause: (ms) => new Promise((resolve) => view.setTimeout(resolve, ms)),
    isKept: async (address) =>
      (await stores.match(url(address), { ignoreVary: true })) !== undefined,
    fetch: (address) => view.fetch(url(address)),
  };
}

/** Keeps the clips of the page's language in this browser, where it has a service worker. */
export async function keepClipsOf(view: Window & typeof globalThis): Promise<void> {
  const device = keepingDevice(view);
  if (device !== null) await keepClips(device, view.document.documentElement.lang);
}
