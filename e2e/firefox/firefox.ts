import { readFileSync } from 'node:fs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { buttonPath, until, type Driven } from '../engines/driven.ts';
import { HUNG_MS } from '../limits.ts';

/** Where a Firefox keeps what it keeps, and what runs before each page. */
export interface FirefoxRun {
  readonly binary: string;
  readonly profile: string;
  readonly preload: string;
  readonly downloads: string;
}

/** A Firefox of one test, driven over WebDriver BiDi. */
export class Firefox implements Driven {
  private readonly browser: Browser;
  private readonly page: Page;

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  static async start(run: FirefoxRun): Promise<Firefox> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: run.binary,
      headless: true,
      // By the window itself: what puppeteer overrides for it, an ESR may not know yet.
      defaultViewport: null,
      args: ['--width=390', '--height=844'],
      userDataDir: run.profile,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': run.downloads,
        // The question whether to keep the data, which nobody here could answer.
        'dom.storageManager.prompt.testing': true,
        'dom.storageManager.prompt.testing.allow': true,
      },
    });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(readFileSync(run.preload, 'utf8'));
    return new Firefox(browser, page);
  }

  async go(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  async call<A extends readonly unknown[], T>(
    action: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T> {
    const script = `(${action.toString()})(...${JSON.stringify(given)})`;
    return (await this.page.evaluate(script)) as T;
  }

  async clickButton(name: string): Promise<void> {
    const selector = `::-p-xpath(${buttonPath(name)})`;
    let before = '';
    // What comes above it may still push it down, and a click would meet something else.
    await until(`the button "${name}" to stand still`, async () => {
      const found = await this.page.$(selector);
      const place = JSON.stringify((await found?.boundingBox()) ?? null);
      const isStill = place !== 'null' && place === before;
      before = place;
      if (isStill) await found?.click();
      return isStill;
    });
  }

  async chooseFile(path: string): Promise<void> {
    const chooser = await this.page.waitForSelector('input[type=file]', { timeout: HUNG_MS.seen });
    if (chooser === null) throw new Error('The page has no file chooser.');
    await chooser.uploadFile(path);
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
