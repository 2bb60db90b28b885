import type { Page } from '@playwright/test';
import { App } from '../pages/app.ts';
import { expect, test } from '../test.ts';

/**
 * Writes down, from the first picture of each page on, every colour that skin is painted in: looked at frame by frame.
 * The frames must be the browser's own: those of a faked clock do not wait for what keeps a page from being painted.
 */
async function watchSkin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { unknotSkins: seen });
    const look = (): void => {
      const skin = document.querySelector('un-figure path[fill="var(--skin)"]');
      const colour = skin === null ? null : getComputedStyle(skin).fill;
      if (colour !== null && seen.at(-1) !== colour) seen.push(colour);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function skins(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { unknotSkins: readonly string[] }).unknotSkins);
}

const MEDIUM = 'rgb(232, 176, 138)';
const DARK = 'rgb(143, 92, 62)';

test('the skin chosen is worn at once and everywhere, and from the first picture of the next start; until then no file is fetched for it', async ({
  page,
}) => {
  const app = new App(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await watchSkin(page);
  await app.open();
  await expect.poll(() => skins(page)).toEqual([MEDIUM]);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('tones.css'))).toEqual([]);

  await app.open('settings');
  await app.settings.radio('Skin and hair', 'Dark').check();
  await app.goTo('Today');
  const card = page.locator('un-technique-card path[fill="var(--skin)"]').first();
  await expect(card).toHaveCSS('fill', DARK);

  for (const path of ['', 'techniques/dragging', 'techniques/dragging/session', 'safety']) {
    await app.open(path);
    await expect.poll(() => skins(page)).toEqual([DARK]);
  }
});

/** Pictures of the two bodies on the screen: `first`, `second`, or both. */
async function bodiesShown(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('un-figure .drawing *')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('un-') && name !== 'un-back');
    return [...new Set(names.map((name) => (name.endsWith('-second') ? 'second' : 'first')))];
  });
}

test('the body chosen is shown at once and everywhere, in a session too', async ({ app, page }) => {
  await app.open();
  await expect.poll(() => bodiesShown(page)).toEqual(['first']);
  await app.goTo('Settings');
  await app.settings.radio('Body', 'Broad, short hair').check();
  await app.goTo('Today');
  await expect.poll(() => bodiesShown(page)).toEqual(['second']);
  for (const path of ['techniques/lying-down', 'safety']) {
    await app.moveTo(path);
    await expect.poll(() => bodiesShown(page)).toEqual(['second']);
  }
  await app.begin('Dragging');
  await app.clock.run(60);
  expect(await bodiesShown(page)).toEqual(['second']);
});
