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

/** What a page is to tell, and how. */
interface Watch {
  readonly binding: string;
  /** What is looked for, by its moment. */
  readonly awaited: Readonly<Record<string, string>>;
}

/**
 * Runs in the page before anything else: tells its moments once all are there. It looks at nothing until the browser tells of the
 * first frame with something in it, and gives what stands there the time of that frame: to watch all that comes before would be
 * work in the midst of the start, and most of it for the page that has most in it (it was 12 ms of Today's, 8 of the floor's).
 * What comes between that frame and this task has the frame's time as well; that Today's cards stand in the page itself is
 * what e2e/journeys/first-frame.spec.ts asks.
 */
function tellMoments({ binding, awaited }: Watch): void {
  const told = new Map<string, number>();
  const tell = (moment: string, ms: number): void => {
    told.set(moment, ms);
    if (told.size < Object.keys(awaited).length) return;
    const bound = (window as unknown as Record<string, (text: string) => void>)[binding];
    bound?.(JSON.stringify(Object.fromEntries(told)));
  };
  /** Sizes are told in the very frame that lays an element out, also when one of that frame's own callbacks made it, as Angular's may. */
  const tellOnceLaidOut = (moment: string, element: Element): void => {
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect();
      // The task after a frame: by then it is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(moment, performance.now());
      port2.postMessage(null);
    });
    laidOut.observe(element);
  };
  const tellOnceThere = (moment: string, selector: string): void => {
    const parts = new MutationObserver(() => {
      const element = document.querySelector(selector);
      if (element === null) return;
      parts.disconnect();
      tellOnceLaidOut(moment, element);
    });
    parts.observe(document, { childList: true, subtree: true });
  };
  new PerformanceObserver((list, observer) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    if (first === undefined) return;
    observer.disconnect();
    for (const [moment, selector] of Object.entries(awaited)) {
      const element = document.querySelector(selector);
      if (element === null) tellOnceThere(moment, selector);
      // Of what stands in the page but is not shown yet, nothing is told.
      else if (element.getClientRects().length === 0) tellOnceLaidOut(moment, element);
      else tell(moment, first.startTime);
    }
  }).observe({ type: 'paint', buffered: true });
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
    await page.addInitScript(tellMoments, { binding: BINDING, awaited });
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
