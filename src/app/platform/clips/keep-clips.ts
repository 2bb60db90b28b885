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
  isKept(address: string): Promise<boolean>;
  fetch(address: string): Promise<unknown>;
}

/**
 * Has the service worker keep the clips for use without a network, once it and the app are ready. Where data is to be
 * saved it leaves them to the first session, which fetches them anyway. Never rejects: the next start tries again.
 */
export async function keepClips(device: KeepingDevice, language: string): Promise<void> {
  if (device.savesData) return;
  try {
    await device.looksAfter();
    for (const file of [`${language}.mp3`, `${language}.json`, 'earcons.mp3', 'earcons.json']) {
      await device.idle();
      if (!(await device.isKept(`voice/${file}`))) await device.fetch(`voice/${file}`);
    }
  } catch {
    // The network went away.
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
