import type { BrowserContext, Page } from '@playwright/test';

/** An app that is kept on the phone and opened without a network. */
export interface Installed {
  readonly name: string;
  readonly url: string;
  /** What stands there once a person sees what the page is for. */
  readonly content: string;
  /** What stands there, and takes a tap, once the page is usable. */
  readonly usable: string;
}

/** The cards of Today: they stand in the page itself first, then as the app's own. */
export const ALL_CARDS = 'un-technique-card ~ un-technique-card ~ un-technique-card button';

/** What one start took, in ms from the navigation to the paint. */
export interface Started {
  readonly content: number;
  readonly usable: number;
}

/** The moments of a start, written down in the page. */
interface Marked {
  readonly unknotStarted?: Partial<Started>;
}

/**
 * Runs in the page before anything else: writes down when the frame with the awaited elements was painted. Sizes are told in
 * the very frame that lays an element out, also when one of that frame's own callbacks made it, as Angular's may: a callback
 * asked for then would come a frame too late.
 */
function mark(awaited: Readonly<Record<keyof Started, string>>): void {
  const started: Record<string, number> = {};
  Object.assign(window, { unknotStarted: started });
  for (const [moment, selector] of Object.entries(awaited)) {
    const look = (): void => {
      const found = document.querySelector(selector);
      if (found === null) return;
      observer.disconnect();
      // Of what stands in the page but is not shown yet, nothing is told.
      const laidOut = new ResizeObserver(() => {
        laidOut.disconnect();
        // The task after a frame: by then it is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(started, { [moment]: performance.now() });
        port2.postMessage(null);
      });
      laidOut.observe(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  }
}

/** Runs in the page: whether every file a version opens with is kept. */
async function isKept(): Promise<boolean> {
  const answer = await fetch('ngsw.json', { cache: 'no-store' });
  const { assetGroups } = (await answer.json()) as {
    assetGroups: readonly { installMode: string; urls: readonly string[] }[];
  };
  const names = (await caches.keys()).filter((name) => /:assets:.*:cache$/.test(name));
  const stores = await Promise.all(names.map(async (name) => caches.open(name)));
  const urls = assetGroups.flatMap((group) => (group.installMode === 'prefetch' ? group.urls : []));
  for (const url of urls) {
    const found = await Promise.all(
      stores.map(async (store) => store.match(url, { ignoreVary: true })),
    );
    if (found.every((response) => response === undefined)) return false;
  }
  return true;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < 900; tried += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Opens an app until all of it is on the phone and its worker answers. */
export async function install(context: BrowserContext, app: Installed): Promise<void> {
  const page = await context.newPage();
  await page.goto(app.url);
  await until(`the files of ${app.name}`, async () => page.evaluate(isKept).catch(() => false));
  // The first page is not looked after by every worker: the next one is.
  await page.goto(app.url);
  await page.locator(app.usable).first().waitFor();
  await page.close();
  await becomeUsual(context, app);
}

/** Long enough for a browser to write down scripts as it compiled them, which it does after the page stands. */
const STAY_MS = 5000;

/** Opens an app a few times, and stays a moment: browsers keep compiled what is opened again and again. */
async function becomeUsual(context: BrowserContext, app: Installed): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    const page = await context.newPage();
    await page.goto(app.url);
    await page.locator(app.usable).first().waitFor();
    await page.waitForTimeout(STAY_MS);
    await page.close();
  }
}

/** Ends all service workers, as a phone does with those of an app that is not open. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** A network slower than the machine's own. */
export interface SlowNetwork {
  /** ms a request. */
  readonly latency: number;
  /** Bytes a second. */
  readonly throughput: number;
}

/** One start in a page of its own. */
export async function start(
  context: BrowserContext,
  app: Installed,
  throttle: number,
  network?: SlowNetwork,
): Promise<Started> {
  const page = await context.newPage();
  try {
    await stopWorkers(page);
    await page.addInitScript(mark, { content: app.content, usable: app.usable });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    if (network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.throughput,
        uploadThroughput: network.throughput,
      });
    }
    await page.goto(app.url, { waitUntil: 'commit' });
    const marked = await page.waitForFunction(() => {
      const { content, usable } = (window as Marked).unknotStarted ?? {};
      return content !== undefined && usable !== undefined && { content, usable };
    });
    const started = await marked.jsonValue();
    if (started === false) throw new Error(`A start of ${app.name} has no end.`);
    return started;
  } finally {
    await page.close();
  }
}
