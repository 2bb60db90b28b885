import type { Page } from '@playwright/test';
import { resize } from '../pages/resize.ts';

/** How large the text is, by Settings, and the screen. */
export type Look = readonly [text: 'normal' | 'large' | 'largest', width: number, height: number];

/** Shows the open page so, from its top, without loading it anew. */
export async function show(page: Page, [text, width, height]: Look): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['text'] = chosen;
  }, text);
  await resize(page, { width, height });
  // Looking for a control scrolls to it, even where a finger could not: what is cut would be seen.
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('*')) box.scrollTo(0, 0);
  });
}

/** What a look is called in the message of a test that failed. */
export function nameOfLook([text, width, height]: Look): string {
  return `${width}x${height}, text ${text}`;
}
