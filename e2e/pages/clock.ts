import type { Page } from '@playwright/test';

/**
 * How far ahead of the page's time it is stopped. On a busy machine that moment may be over before the page hears of it:
 * then the next is taken.
 */
const AHEAD_MS = [1000, 10_000, 60_000];

/** The page's faked clock. */
export class Clock {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Stops the clock: from here on time passes only by `run`. */
  async freeze(): Promise<void> {
    for (const ahead of AHEAD_MS) {
      try {
        await this.page.clock.pauseAt((await this.now()) + ahead);
        return;
      } catch (error) {
        const isOver = error instanceof Error && error.message.includes('to the past');
        if (!isOver || ahead === AHEAD_MS.at(-1)) throw error;
      }
    }
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
