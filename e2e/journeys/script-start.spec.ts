import type { Page } from '@playwright/test';
import { expect, test, TEST_TIME } from '../test.ts';

/** What the page's own script waits for its first frame, in ms (docs/adr/072). */
const PATIENCE_MS = 300;

declare global {
  interface Window {
    /** Tells the page of its first paint, which it hears of by nobody else. */
    tellOfPaint: () => void;
  }
}

/** Opens Today on a standing clock, its paints not told of; all that it does by itself up to there is done then. */
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: TEST_TIME });
  await page.clock.pauseAt(TEST_TIME.getTime() + 1000);
  await page.addInitScript(() => {
    const told: (() => void)[] = [];
    window.tellOfPaint = () => {
      for (const tell of told) tell();
    };
    window.PerformanceObserver = class extends PerformanceObserver {
      private readonly tell: () => void;

      constructor(callback: PerformanceObserverCallback) {
        super(callback);
        const none = {
          getEntries: () => [],
          getEntriesByName: () => [],
          getEntriesByType: () => [],
        };
        this.tell = () => {
          callback(none, this);
        };
      }

      override observe(options?: PerformanceObserverInit): void {
        if (options?.type === 'paint') told.push(this.tell);
        else super.observe(options);
      }
    };
  });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
}

/** How often the app's script was started: each time the page's policy is put in place before it. */
const starts = async (page: Page): Promise<number> =>
  page.locator('head meta[http-equiv="Content-Security-Policy"]').count();

/** The script has run: the app's own Today has taken the place of the page's. */
async function appIsThere(page: Page): Promise<void> {
  await page.clock.resume();
  await page.locator('#first-frame').waitFor({ state: 'detached' });
  await expect(page.locator('un-root un-technique-card').first()).toBeVisible();
}

test('the app`s script starts once the first frame is painted, and only once', async ({ page }) => {
  await open(page);
  expect(await starts(page)).toBe(0);
  await page.evaluate(() => {
    window.tellOfPaint();
  });
  expect(await starts(page)).toBe(1);
  await page.clock.runFor(PATIENCE_MS);
  expect(await starts(page)).toBe(1);
  await appIsThere(page);
});

test('a page that is told of no paint starts the app`s script without, before long', async ({
  page,
}) => {
  await open(page);
  await page.clock.runFor(PATIENCE_MS - 1);
  expect(await starts(page)).toBe(0);
  await page.clock.runFor(1);
  expect(await starts(page)).toBe(1);
  await appIsThere(page);
});

test('a page out of sight, which is not painted, starts the app`s script at once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperties(document, {
      hidden: { get: () => true },
      visibilityState: { get: () => 'hidden' },
    });
  });
  await open(page);
  expect(await starts(page)).toBe(1);
  await appIsThere(page);
});

for (const path of ['./', 'techniques/dragging', 'settings'])
  test(`where the app's script does not come, that is said in place of what would not answer: ${path}`, async ({
    page,
    watch,
  }) => {
    watch.excuse(/404/);
    await page.route('**/main-*.js', async (route) => route.fulfill({ status: 404 }));
    await page.goto(path);
    await expect(page.getByText('Unknot could not be loaded.')).toBeVisible();
    await expect(page.locator('#first-frame:visible')).toHaveCount(0);
    await page.unrouteAll();
    await expect(page.getByRole('link', { name: 'Load again' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('un-root un-technique-card').first()).toBeVisible();
  });
