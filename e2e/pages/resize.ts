import type { Page } from '@playwright/test';
import { Clock } from './clock.ts';

/** Gives the page another size and waits until it has laid itself out for it, be the clock standing. */
export async function resize(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await laidOut(page);
  // What the app does about it may have to be drawn once more.
  await new Clock(page).settle();
  await laidOut(page);
}

/** An observer of the page's size is called after all that were there before it, in one frame. */
async function laidOut(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(document.documentElement);
      }),
  );
}
