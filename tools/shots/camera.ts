import { writeFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { HUNG_MS } from '../../e2e/limits.ts';
import { App } from '../../e2e/pages/app.ts';
import type { Phone, Size } from './screen.ts';
import { installClock } from '../../e2e/faked-clock.ts';

/** The looks each screen is taken in. */
export const THEMES = ['light', 'dark', 'night'] as const;

/** One of the looks. */
export type Theme = (typeof THEMES)[number];

const SETTINGS = 'unknot-settings';
const PIXEL_RATIO = 2;
/** What moves no longer than this only leads from one state to the next. */
const MOMENT_MS = 1000;

const schemeOf = (theme: Theme): 'light' | 'dark' => (theme === 'light' ? 'light' : 'dark');

/** An open phone with a camera before it. */
export class Camera {
  readonly app: App;

  private readonly page: Page;
  private readonly browser: CDPSession;

  private constructor(page: Page, browser: CDPSession) {
    this.page = page;
    this.browser = browser;
    this.app = new App(page);
  }

  /** A phone of this size in the first theme, past the first session's dialog unless that is to come. */
  static async open(browser: Browser, size: Size, phone: Phone, url: string): Promise<Camera> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: size,
      deviceScaleFactor: PIXEL_RATIO,
      hasTouch: true,
      isMobile: true,
      locale: 'en-GB',
      colorScheme: schemeOf(THEMES[0]),
      serviceWorkers: 'block',
    });
    const settings = JSON.stringify({
      theme: THEMES[0],
      safetyUnderstood: phone.firstTime !== true,
      dimScreen: false,
      ...phone.settings,
    });
    await context.addInitScript(
      ([key, value]) => {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
      },
      [SETTINGS, settings] as const,
    );
    await context.addInitScript(() => {
      const ignore = (event: Event): void => {
        if (innerWidth === 1) event.stopImmediatePropagation();
      };
      addEventListener('resize', ignore, true);
    });
    const page = await context.newPage();
    page.setDefaultTimeout(HUNG_MS.answer);
    await installClock(page, new Date('2026-11-23T20:00:00Z'));
    return new Camera(page, await context.newCDPSession(page));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Turns the phone, or takes a smaller or larger one. */
  async resize(size: Size): Promise<void> {
    await this.page.evaluate(() =>
      document.documentElement.style.removeProperty('min-inline-size'),
    );
    await this.page.setViewportSize(size);
    await this.app.clock.settle();
  }

  /** Puts the app into another theme, as a choice in another window does, which it follows at once. */
  async wear(theme: Theme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: schemeOf(theme) });
    await this.page.evaluate(
      ([key, chosen]) => {
        const settings = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
        localStorage.setItem(key, JSON.stringify({ ...settings, theme: chosen }));
        window.dispatchEvent(new StorageEvent('storage', { key }));
      },
      [SETTINGS, theme] as const,
    );
    await this.app.clock.settle();
  }

  /** Takes the picture, with what moves for a moment at its end, and what goes on for longer held where it is. */
  async shoot(file: string, whole: boolean): Promise<void> {
    if (whole) await this.layOut();
    await this.page.evaluate((momentMs) => {
      for (const movement of document.getAnimations()) {
        // One that follows scrolling stands by itself.
        if (movement.timeline !== document.timeline) continue;
        if (Number(movement.effect?.getComputedTiming().endTime) <= momentMs) movement.finish();
        else movement.pause();
      }
    }, MOMENT_MS);
    const { cssContentSize, cssVisualViewport } = await this.browser.send('Page.getLayoutMetrics');
    const { pageX: x, pageY: y, clientWidth: width, clientHeight: height } = cssVisualViewport;
    // Playwright's own way takes twice as long: it waits for frames, and packs the picture as small as can be.
    const { data } = await this.browser.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: whole,
      clip: { ...(whole ? cssContentSize : { x, y, width, height }), scale: PIXEL_RATIO },
    });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  /**
   * Makes the page ready for a picture of all of it. From its top: what stands above the screen, as the link past the navigation,
   * would stand in its middle. For such a picture Chromium makes the screen one pixel wide for a moment: the page keeps its width.
   */
  private async layOut(): Promise<void> {
    await this.page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      document.documentElement.style.minInlineSize = `${innerWidth}px`;
    });
    await this.app.clock.settle();
  }
}
