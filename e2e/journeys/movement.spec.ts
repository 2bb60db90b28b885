import type { Page } from '@playwright/test';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';
import type { App, TechniqueName } from '../pages/app.ts';

/** Where the movement of the player's picture stands: the length of one round, and how far into it, in ms. */
interface Movement {
  readonly lengthMs: number;
  readonly atMs: number;
}

async function movements(page: Page): Promise<readonly Movement[]> {
  return page.evaluate(() =>
    (
      document.querySelector('[data-session-state] un-figure')?.getAnimations({ subtree: true }) ??
      []
    ).map((animation) => {
      const lengthMs = Number(animation.effect?.getComputedTiming().duration);
      return { lengthMs, atMs: Number(animation.currentTime) % lengthMs };
    }),
  );
}

/** How far two clocks of a picture may stand apart: nobody sees it. */
const SLACK_MS = 150;

/**
 * After the action, which must end on a whole second of the session or on a press, every movement of the picture is so
 * many ms into its round, and a round is one repetition. No clock of a test moves a movement: it goes on by the
 * browser's own time while the test does the action and looks, which takes as long as it takes.
 */
async function areAt(
  page: Page,
  action: () => Promise<void>,
  spentMs: number,
  eachMs: number,
): Promise<void> {
  const begunAt = Date.now();
  await action();
  const found = await movements(page);
  const wentOnMs = Date.now() - begunAt;
  expect(found.length).toBeGreaterThan(0);
  for (const { lengthMs, atMs } of found) {
    expect(lengthMs).toBe(eachMs);
    const aheadMs = (((atMs - spentMs + SLACK_MS) % lengthMs) + lengthMs) % lengthMs;
    expect(aheadMs).toBeLessThanOrEqual(2 * SLACK_MS + wentOnMs);
  }
}

/** Begins at a pace of one's own, and goes on to the first repetition of the counted step: its words are said by then. */
async function beginAt(
  app: App,
  name: TechniqueName,
  id: string,
  [amount, seconds]: readonly [string, number],
  step: string,
): Promise<void> {
  // A dark screen moves nothing.
  const settings = {
    dimScreen: false,
    safetyUnderstood: true,
    setups: { [id]: { sides: 'both', firstSide: 'left', amounts: { [amount]: seconds } } },
  };
  await app.page.addInitScript((chosen) => {
    localStorage.setItem('unknot-settings', JSON.stringify(chosen));
  }, settings);
  await app.begin(name);
  for (let tries = 0; tries < 6; tries += 1) {
    if ((await app.player.state())?.step === step) break;
    await app.player.press('Next step');
  }
  expect(await app.player.state()).toMatchObject({ state: 'running', step });
  while ((await app.page.locator('[data-listening]').count()) > 0) await app.clock.run(1);
}

/** What `press` lets pass beside the press itself. */
const PRESS_MS = 40;

const PACES = [
  ['Dragging', 'dragging', ['stroke-seconds', 14], 'drag'],
  ['Dragging', 'dragging', ['stroke-seconds', 10], 'drag'],
  ['Middle finger', 'middle-finger', ['circle-seconds', 8], 'circles'],
  ['Lying down', 'lying-down', ['squeeze-seconds', 4], 'squeeze'],
] as const;
for (const [name, path, amount, step] of allOrShare(PACES, ([, , [, seconds]]) => seconds === 4)) {
  const eachMs = amount[1] * 1000;

  test(`${name}, ${amount[1]} seconds each: picture and count are at the same place, whatever is pressed`, async ({
    app,
    page,
  }) => {
    await beginAt(app, name, path, amount, step);
    let spentMs = PRESS_MS;
    // Whole seconds: there the session ticks, in between it leaves the picture to the browser.
    for (const seconds of [1, 4, amount[1], 3]) {
      spentMs += seconds * 1000;
      await areAt(page, () => app.clock.run(seconds), spentMs, eachMs);
    }

    await app.player.press('Pause');
    await app.clock.run(7);
    expect(await movements(page)).toEqual([]);
    spentMs += PRESS_MS;
    await areAt(page, () => app.player.press('Resume'), spentMs, eachMs);

    await app.player.press('More time');
    spentMs += PRESS_MS;
    spentMs += 3000;
    await areAt(page, () => app.clock.run(3), spentMs, eachMs);

    await app.player.press('Next step');
    await app.player.press('Previous step');
    await areAt(page, () => app.clock.run(1), PRESS_MS + 1000, eachMs);
  });
}

test('after a reload in mid-session Continue opens it paused at the same place, and it moves on from there', async ({
  app,
  page,
}) => {
  await beginAt(app, 'Dragging', 'dragging', ['stroke-seconds', 12], 'drag');
  await app.clock.run(17);
  await app.player.press('Pause');
  const left = await app.player.state();
  await app.clock.flow();
  await page.reload();
  await app.open();
  await app.today.continueButton().click();
  await app.player.isOpen();
  expect(await app.player.state()).toEqual(left);
  expect(await movements(page)).toEqual([]);
  await app.clock.freeze();
  await app.player.press('Resume');
  await areAt(page, () => app.clock.run(5), 17_000 + 2 * PRESS_MS, 12_000);
  expect(await app.player.state()).toMatchObject({ state: 'running', step: 'drag' });
});

test('on a knot the circles go on, and end where the count does', async ({ app, page }) => {
  await beginAt(app, 'Middle finger', 'middle-finger', ['circle-seconds', 7], 'circles');
  await app.clock.run(10);
  await page.getByRole('button', { name: 'Found a knot' }).click();
  await app.clock.settle();
  const found = 10_000 + PRESS_MS;
  // 30 s of it: each second is a second nearer to where the count stands still.
  await areAt(page, () => app.clock.run(9), found - 30_000 + 9000 + PRESS_MS, 7000);
  await areAt(page, () => app.clock.run(21), found + PRESS_MS, 7000);
  await areAt(page, () => app.clock.run(4), found + PRESS_MS + 4000, 7000);
});

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the picture stands, and the numbers go on', async ({ app, page }) => {
    await beginAt(app, 'Dragging', 'dragging', ['stroke-seconds', 10], 'drag');
    const before = await app.player.state();
    await app.clock.run(4);
    expect((await app.player.state())?.remaining).toBe((before?.remaining ?? 0) - 4);
    expect(await movements(page)).toEqual([]);
  });
});
