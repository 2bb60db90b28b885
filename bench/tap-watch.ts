import type { CDPSession, Page } from '@playwright/test';

/** What one tap took, in ms from the finger or the key. */
export interface Answered {
  /** Until the browser had painted after it (Event Timing, as INP counts it); 16 stands for that or less. */
  readonly paintMs: number;
  /** Until what was asked for had been painted. */
  readonly shownMs: number;
}

declare global {
  interface Window {
    whenPainted: (shown: string) => Promise<number>;
    tapWatch: { readonly begin: (shown: string) => void; readonly end: () => Promise<Answered> };
  }
}

/** Makes a page able to tell what a tap takes. To be called before its first address. */
export async function watchTaps(page: Page): Promise<void> {
  await page.addInitScript(installPainted);
  await page.addInitScript(installWatch);
}

/** Room for the browser's own bars, in px. */
const BARS = 200;

/**
 * Makes the browser's window as large as the emulated screen, pixel for pixel. What lies outside of the window is never drawn:
 * a frame that changes nothing else, such as a press at the foot of the page, would be told of with the next one that does.
 *
 * @throws where the window stays smaller
 */
export async function drawWhole(page: Page, session: CDPSession): Promise<void> {
  const [width, height] = await page.evaluate(() => [
    Math.ceil(innerWidth * devicePixelRatio),
    Math.ceil(innerHeight * devicePixelRatio),
  ]);
  const wanted = { width, height: height + BARS };
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: wanted });
  const { bounds } = await session.send('Browser.getWindowBounds', { windowId });
  if ((bounds.width ?? 0) < wanted.width || (bounds.height ?? 0) < wanted.height)
    throw new Error(`The window is ${bounds.width} x ${bounds.height} px: a part is not drawn.`);
}

/**
 * Does something with one finger or key and tells how soon the page answered.
 *
 * @param shown CSS selector of what is there as soon as the wish is fulfilled, and not before
 */
export async function timeTap(
  page: Page,
  shown: string,
  tap: () => Promise<void>,
): Promise<Answered> {
  await page.evaluate((selector) => {
    window.tapWatch.begin(selector);
  }, shown);
  await tap();
  return page.evaluate(() => window.tapWatch.end());
}

/** Runs in the page: when something has been painted, in ms of the page's time. */
function installPainted(): void {
  window.whenPainted = (shown) =>
    new Promise((resolve) => {
      const look = (): void => {
        if (document.querySelector(shown) === null) return;
        seen.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now());
          }),
        );
      };
      const seen = new MutationObserver(look);
      seen.observe(document, { childList: true, subtree: true, attributes: true });
      look();
    });
}

/** Runs in the page: when it was touched, and how soon the browser painted after it. */
function installWatch(): void {
  const SHORTEST_MS = 16;
  const ENTRY_MS = 500;
  let entries: PerformanceEntry[] = [];
  let began = Infinity;
  let painted: Promise<number> = Promise.resolve(NaN);
  const keep = (list: readonly PerformanceEntry[]): void => {
    const ofTaps = list.filter((entry) => 'interactionId' in entry && entry.interactionId !== 0);
    entries.push(...ofTaps);
  };
  const observer = new PerformanceObserver((list) => {
    keep(list.getEntries());
  });
  observer.observe({ type: 'event', durationThreshold: SHORTEST_MS } as PerformanceObserverInit);
  const touched = ({ timeStamp }: Event): void => {
    began = Math.min(began, timeStamp);
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, touched, { capture: true });
  window.tapWatch = {
    begin: (shown) => {
      keep(observer.takeRecords());
      entries = [];
      began = Infinity;
      painted = window.whenPainted(shown);
    },
    end: async () => {
      const shownMs = (await painted) - began;
      // An entry is told of once its frame is on the screen, on a busy page some time after this: one missed would count as 16.
      await new Promise((resolve) => setTimeout(resolve, ENTRY_MS));
      keep(observer.takeRecords());
      return { paintMs: Math.max(SHORTEST_MS, ...entries.map((entry) => entry.duration)), shownMs };
    },
  };
}
