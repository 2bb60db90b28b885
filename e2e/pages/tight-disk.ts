import type { CDPSession, Page } from '@playwright/test';

/** Room for a session's first writes. More would be handed out at once, and full only when it is used up. */
const LITTLE_ROOM = 120_000;

/** The room Chromium itself gives the app, by its developer tools: what is over it aborts the transaction, as on a full phone. */
export class TightDisk {
  private readonly devTools: CDPSession;
  private readonly origin: string;

  private constructor(devTools: CDPSession, origin: string) {
    this.devTools = devTools;
    this.origin = origin;
  }

  /** To be called before the page is opened, and without a service worker, whose caches would not fit. */
  static async of(page: Page, origin: string): Promise<TightDisk> {
    const disk = new TightDisk(await page.context().newCDPSession(page), origin);
    await disk.allow(LITTLE_ROOM);
    return disk;
  }

  /** From now on there is no more room than was handed out already: a few writes. */
  async fill(): Promise<void> {
    await this.allow(1);
  }

  /** There is room again. */
  async makeRoom(): Promise<void> {
    await this.devTools.send('Storage.overrideQuotaForOrigin', { origin: this.origin });
  }

  private async allow(quotaSize: number): Promise<void> {
    await this.devTools.send('Storage.overrideQuotaForOrigin', { origin: this.origin, quotaSize });
  }
}
