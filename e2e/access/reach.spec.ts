import type { CDPSession, Page } from '@playwright/test';
import { PLANS } from '../journeys/plans.ts';
import { nameOf, PAGES, SEEDS } from '../pages/addresses.ts';
import { allOrShare, isFull } from '../share.ts';
import { expect, test } from '../test.ts';
import { countBeyond, outOfReach, wordsOnFigure } from './measures.ts';
import { resize } from '../pages/resize.ts';

const SMALLEST = { width: 320, height: 568 } as const;
const SHORT = { width: 360, height: 640 } as const;
const USUAL = { width: 390, height: 844 } as const;
/**
 * The screen, and the phone's own text on it at 150 % and 200 %, in px; what is chosen in Settings comes on top of it. The
 * least room there can be is tried in each run, and each size in one more way.
 */
const PHONES = [
  { size: SMALLEST, standard: 32, inShare: true },
  { size: SMALLEST, standard: 24, inShare: false },
  { size: USUAL, standard: 24, inShare: true },
  { size: USUAL, standard: 32, inShare: false },
] as const;

async function settle(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript(
    (chosen) => {
      localStorage.setItem('unknot-settings', JSON.stringify(chosen));
    },
    { safetyUnderstood: true, dimScreen: false, ...settings },
  );
}

/** Every control of the page as it stands, and a player's count, on both phones, with the phone's text large. */
async function isInReach(page: Page, phone: CDPSession, screen: string): Promise<void> {
  for (const { size, standard } of allOrShare(PHONES, ({ inShare }) => inShare)) {
    await phone.send('Page.setFontSizes', { fontSizes: { standard } });
    await resize(page, size);
    const name = `${screen}, ${size.width}x${size.height}, phone's text ${standard} px`;
    expect.soft(await countBeyond(page), name).toEqual([]);
    expect.soft(await outOfReach(page), name).toEqual([]);
  }
}

test.describe('with the largest text on a phone whose own text is large', () => {
  test('every control of every page can be scrolled to and is what a finger meets', async ({
    app,
    page,
  }) => {
    await settle(page, { textSize: 'largest' });
    const phone = await page.context().newCDPSession(page);
    await app.open('log');
    await app.store.seed(SEEDS.sessions);
    await app.store.seed(SEEDS.routines, 'routines');
    for (const address of PAGES) {
      await app.moveTo(address.path);
      await isInReach(page, phone, nameOf(address));
    }
  });

  test('every control of a session, in each state of the player and turned', async ({
    app,
    page,
  }) => {
    await settle(page, { textSize: 'largest' });
    const phone = await page.context().newCDPSession(page);
    const look = async (screen: string) => isInReach(page, phone, screen);
    await app.open('techniques/middle-finger/session');
    await app.rating.isOpen();
    await look('rating before');
    await app.rating.begin(5);
    await app.player.isOpen();
    await app.clock.freeze();
    await look('get ready');
    await app.clock.run(45);
    await look('running, with its own button');
    await app.player.press('Pause');
    await look('paused');
    await app.player.press('End session');
    await expect(app.player.endDialog).toBeVisible();
    await look('end this session');
    await app.player.endDialog.getByRole('button', { name: 'Keep going' }).click();
    await app.clock.settle();
    await app.player.press('Resume');
    await app.clock.run(6);
    await app.clock.sleep(60);
    await app.clock.settle();
    await look('with a notice');
    for (const turned of ['left', 'right']) {
      await app.player.press('Turn view');
      await look(`with a notice, turned ${turned}`);
    }
    await app.player.end('End and save');
    await app.complete.isOpen('Session saved');
    await look('after');
  });
});

/** The second side has the steps of the first, mirrored: a seated technique is gone through on one, each side in one of them. */
const SIDES: Readonly<Record<string, string>> = { dragging: 'right', 'middle-finger': 'left' };

for (const plan of PLANS) {
  test(`${plan.name}: in no step do words lie on the figure or on other words, or a control out of reach`, async ({
    app,
    page,
  }) => {
    const sides = isFull() ? 'both' : (SIDES[plan.id] ?? 'both');
    const setups = {
      [plan.id]: { sides, firstSide: sides === 'both' ? 'left' : sides, amounts: {} },
    };
    await settle(page, { turnedView: 'off', farView: 'off', setups });
    await app.begin(plan.name);
    let step = 0;
    for (let at = await app.player.state(); at !== null; at = await app.player.state()) {
      // Where there is least room in each step; the two others by turns.
      const turn = step++ % 2 === 0 ? SHORT : USUAL;
      const isTried = (size: object) => size === SMALLEST || size === turn;
      for (const size of allOrShare([SMALLEST, SHORT, USUAL], isTried)) {
        await resize(page, size);
        const name = `${at.step} ${at.side}, ${size.width}x${size.height}`;
        expect.soft(await wordsOnFigure(page), name).toEqual([]);
        expect.soft(await outOfReach(page), name).toEqual([]);
      }
      await app.player.press('Next step');
    }
  });
}
