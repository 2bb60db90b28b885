import type { Page } from '@playwright/test';

interface KeptWindow extends Window {
  unfakedTimeout?: typeof AbortSignal.timeout;
}

/**
 * Puts a faked clock before each document of the page's context. What the browser itself has a limit for, such as an
 * answer of the database, keeps the real one: faked time passes at one go and would overtake a disk, which has no part
 * in it.
 */
export async function installClock(page: Page, time: Date): Promise<void> {
  const context = page.context();
  await context.addInitScript(() => {
    (window as KeptWindow).unfakedTimeout = AbortSignal.timeout.bind(AbortSignal);
  });
  await page.clock.install({ time });
  await context.addInitScript(() => {
    const { unfakedTimeout } = window as KeptWindow;
    if (!unfakedTimeout) throw new Error('The clock was faked before the limits could be kept.');
    AbortSignal.timeout = unfakedTimeout;
  });
}
