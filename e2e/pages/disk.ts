import type { Page } from '@playwright/test';

/** In this tab's session storage, so that it outlives a reload. */
const FULL = 'test-disk-full';

/** The room the phone gives the app, full at a stroke; `TightDisk` fills it as Chromium does, write by write. */
export class Disk {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** To be called before the page is opened. */
  async watch(): Promise<void> {
    await this.page.addInitScript((full) => {
      IDBObjectStore.prototype.put = new Proxy(
        Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
          ?.value as IDBObjectStore['put'],
        {
          apply: (put, store: IDBObjectStore, args: [unknown]) => {
            if (sessionStorage.getItem(full) === null) return put.apply(store, args);
            throw new DOMException('The disk is full.', 'QuotaExceededError');
          },
        },
      );
    }, FULL);
  }

  /** From now on nothing more can be written into the database. */
  async fill(): Promise<void> {
    await this.page.evaluate((full) => {
      sessionStorage.setItem(full, 'yes');
    }, FULL);
  }

  /** There is room again. */
  async makeRoom(): Promise<void> {
    await this.page.evaluate((full) => {
      sessionStorage.removeItem(full);
    }, FULL);
  }
}
