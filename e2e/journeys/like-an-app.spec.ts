import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** What is left of the screen above a phone's keyboard: on a small phone less than it is wide. */
const ABOVE_KEYBOARD = { width: 360, height: 300 };

/** A long touch in the player selects nothing, and no page springs at its end. */
async function isNoDocument(page: Page): Promise<void> {
  const selects = await page.evaluate(() => {
    const player = document.querySelector('[data-session-state]');
    return [player, ...(player?.querySelectorAll('h1, p') ?? [])].map((each) =>
      each ? getComputedStyle(each).userSelect : 'no player',
    );
  });
  expect(new Set(selects)).toEqual(new Set(['none']));
  const springs = await page.evaluate(
    () => getComputedStyle(document.documentElement).overscrollBehaviorY,
  );
  expect(springs).toBe('none');
}

test('the player`s text is not selected by a long touch, and the keyboard never covers the note: the page is laid out in what is left of the screen', async ({
  app,
  page,
}) => {
  await app.open();
  // Chromium and Firefox do so by this; an iPhone moves what has the focus into view by itself.
  const viewport = page.locator('meta[name=viewport]');
  await expect(viewport).toHaveAttribute('content', /interactive-widget=resizes-content/);
  await app.begin('Dragging');
  await isNoDocument(page);
  await app.clock.run(15 + 285);
  await app.complete.isOpen();
  await app.clock.flow();
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.focus();
  await page.setViewportSize(ABOVE_KEYBOARD);
  await note.pressSequentially('less on the left');
  const isInReach = await note.evaluate((field) => {
    const { left, right, top, bottom } = field.getBoundingClientRect();
    const middle = (left + right) / 2;
    const places = [top + 4, (top + bottom) / 2, bottom - 4];
    return (
      top >= 0 &&
      bottom <= innerHeight &&
      places.every((y) => document.elementFromPoint(middle, y) === field)
    );
  });
  expect(isInReach).toBe(true);
  const { width = 0 } = (await note.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(ABOVE_KEYBOARD.width * 0.6);
});

test.describe('in an iPhone`s browser', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1',
  });

  test('the way into the installed app is in sight before the first session', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: false });
    });
    await app.open();
    const offer = page.locator('un-install-offer section');
    await expect(offer).toBeInViewport({ ratio: 0.99 });
    await expect(offer.getByRole('button')).toHaveCount(2);
  });
});
