import { setTimeout as sleep } from 'node:timers/promises';
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

/** What the page calls, once, with its moments as JSON. */
const BINDING = 'unknotStarted';
/** A start that takes longer has no end. */
const HUNG_MS = 120_000;

/** When a moment's element was laid out, and a task after that frame, in ms. */
type Painted = (moment: string, found: number, painted: number) => void;

interface Watched {
  unknotPainted?: Painted;
}

/**
 * Runs in the page before anything else: tells its moments once all are there. The task after a frame may wait behind scripts,
 * so what stood in the first frame that showed anything has the time that the browser itself tells of that frame.
 */
function tell({ binding, moments }: { readonly binding: string; readonly moments: number }): void {
  const all = new Map<string, { readonly found: number; readonly painted: number }>();
  let first: number | undefined;
  const tellWhole = (): void => {
    if (first === undefined || all.size < moments) return;
    const firstFrame = first;
    const started = [...all].map(([moment, { found, painted }]) => [
      moment,
      found <= firstFrame ? firstFrame : painted,
    ]);
    const told = (window as unknown as Record<string, (text: string) => void>)[binding];
    told?.(JSON.stringify(Object.fromEntries(started)));
  };
  (window as Watched).unknotPainted = (moment, found, painted) => {
    all.set(moment, { found, painted });
    tellWhole();
  };
  new PerformanceObserver((list) => {
    first = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? first;
    tellWhole();
  }).observe({ type: 'paint', buffered: true });
}

/**
 * Runs in the page before anything else: notices when the frames with the awaited elements were painted. Sizes are told in the
 * very frame that lays an element out, also when one of that frame's own callbacks made it, as Angular's may.
 */
function mark(awaited: Readonly<Record<keyof Started, string>>): void {
  for (const [moment, selector] of Object.entries(awaited)) {
    const observer = new MutationObserver(() => {
      const element = document.querySelector(selector);
      if (element === null) return;
      observer.disconnect();
      // Of what stands in the page but is not shown yet, nothing is told.
      const laidOut = new ResizeObserver(() => {
        laidOut.disconnect();
        const found = performance.now();
        // The task after a frame: by then it is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          (window as Watched).unknotPainted?.(moment, found, performance.now());
        port2.postMessage(null);
      });
      laidOut.observe(element);
    });
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

/**
 * Opens an app until all of it is on the phone and its worker answers.
 *
 * @param visits how often it is opened besides: after three a browser has its scripts compiled
 */
export async function install(context: BrowserContext, app: Installed, visits = 3): Promise<void> {
  const page = await context.newPage();
  await page.goto(app.url);
  await until(`the files of ${app.name}`, async () => page.evaluate(isKept).catch(() => false));
  // The first page is not looked after by every worker: the next one is.
  await page.goto(app.url);
  await page.locator(app.usable).first().waitFor();
  await page.close();
  await becomeUsual(context, app, visits);
}

/** Long enough for a browser to write down scripts as it compiled them, which it does after the page stands. */
const STAY_MS = 5000;

/** Opens an app a few times, and stays a moment: browsers keep compiled what is opened again and again. */
async function becomeUsual(context: BrowserContext, app: Installed, visits: number): Promise<void> {
  for (let times = 0; times < visits; times += 1) {
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
    const awaited = { content: app.content, usable: app.usable };
    await page.addInitScript(tell, { binding: BINDING, moments: Object.keys(awaited).length });
    await page.addInitScript(mark, awaited);
    const session = await context.newCDPSession(page);
    // Told by a binding: asking the page would have it compile Playwright's own 330 kB in the midst of its start.
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: BINDING });
    const started = new Promise<Started>((resolve) =>
      session.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name === BINDING) resolve(JSON.parse(payload) as Started);
      }),
    );
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
    const hung = sleep(HUNG_MS, undefined, { ref: false });
    const ended = await Promise.race([started, hung]);
    if (ended === undefined) throw new Error(`A start of ${app.name} has no end.`);
    return ended;
  } finally {
    await page.close();
  }
}
