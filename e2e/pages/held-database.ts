import type { BrowserContext, Page } from '@playwright/test';

/** The page's own, while it holds the database. */
interface Holding {
  isHeld: boolean;
}

/** The app's database, held in one long transaction by another window that runs no app. */
export class HeldDatabase {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param url an address of the app */
  static async by(context: BrowserContext, url: string): Promise<HeldDatabase> {
    const page = await context.newPage();
    await page.goto(new URL('/favicon.ico', url).href);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const holding: Holding = Object.assign(globalThis, { isHeld: true });
          const opening = indexedDB.open('unknot');
          opening.onerror = () => {
            reject(new Error('The database "unknot" does not open.'));
          };
          opening.onsuccess = () => {
            const database = opening.result;
            const writing = database.transaction([...database.objectStoreNames], 'readwrite');
            const ask = (): void => {
              writing.objectStore('sessions').getKey('').onsuccess = () => {
                resolve();
                if (holding.isHeld) ask();
              };
            };
            ask();
            writing.oncomplete = () => {
              database.close();
            };
          };
        }),
    );
    return new HeldDatabase(page);
  }

  async letGo(): Promise<void> {
    await this.page.evaluate(() => {
      Object.assign(globalThis, { isHeld: false });
    });
    await this.page.close();
  }
}
