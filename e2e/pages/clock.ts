import type { Page } from '@playwright/test';

/** The page's faked clock. */
export class Clock {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Stops the clock: from here on time passes only by `run`. */
  async freeze(): Promise<void> {
    await this.page.clock.pauseAt((await this.now()) + 1000);
  }

  /** The page's time, in milliseconds of its epoch. */
  now(): Promise<number> {
    return this.page.evaluate(() => Date.now());
  }

  /** Lets time pass with every timer fired in its turn. */
  async run(seconds: number): Promise<void> {
    await this.page.clock.runFor(Math.round(seconds * 1000));
  }

  /** Lets pending renders happen: a standing clock holds them back too. */
  async settle(): Promise<void> {
    await this.page.clock.runFor(40);
  }

  /** Jumps, as a phone asleep does: timers fire once, late. */
  async sleep(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
  }

  /** Goes on by itself. */
  async flow(): Promise<void> {
    await this.page.clock.resume();
  }
}
