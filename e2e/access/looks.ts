import type { Page } from '@playwright/test';
import { allOrShare } from '../share.ts';
import { resize } from '../pages/resize.ts';

const THEMES = ['light', 'dark', 'night'] as const;
const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
] as const;

/** How a page is shown: its colours and the size of the screen. */
export interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
}

/** Every theme at every size, so that any three in a row have all themes and both sizes. */
const LOOKS: readonly Look[] = [0, 1, 2, 3, 4, 5].flatMap((at) => {
  const [theme, size] = [THEMES[at % THEMES.length], SIZES[at % SIZES.length]];
  return theme && size ? [{ theme, size }] : [];
});

/**
 * The looks for the subject with this number: all in the full run; else this many in a row, each subject beginning one
 * further, so that with three any two of subject, theme and size meet.
 */
export function looksOf(subject: number, share: 2 | 3): readonly Look[] {
  const isInShare = (look: Look) =>
    (LOOKS.indexOf(look) - (subject % LOOKS.length) + LOOKS.length) % LOOKS.length < share;
  return allOrShare(LOOKS, isInShare);
}

/**
 * Shows the open page so, from its top, without loading it anew. What stays at the screen's foot stands below the page
 * instead: axe would take what it happens to cover just then for too small a target, and scrolling frees that.
 */
export async function show(page: Page, { theme, size }: Look): Promise<void> {
  await resize(page, size);
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
    const still = new CSSStyleSheet();
    still.replaceSync('.nav, .dock { position: static !important; }');
    document.adoptedStyleSheets = [still];
    scrollTo({ top: 0, behavior: 'instant' });
  }, theme);
}
