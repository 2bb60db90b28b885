import type { Page } from '@playwright/test';
import { pseudoText } from '../../tools/pseudo/pseudo.ts';
import { countBeyond, outOfReach } from '../access/measures.ts';
import type { App } from '../pages/app.ts';
import { PLANS } from '../paper.ts';
import { putVoice } from './voice.ts';
import { findings } from './findings.ts';
import { type Look, nameOfLook, show } from './looks.ts';
import { expect, test } from './test.ts';

/** Upright and on its side, the smallest phone and usual ones, with each size of the text. */
const LOOKS: readonly Look[] = [
  ['normal', 320, 568],
  ['normal', 360, 640],
  ['normal', 390, 844],
  ['normal', 640, 360],
  ['normal', 568, 320],
  ['large', 320, 568],
  ['large', 360, 640],
  ['large', 640, 360],
  ['largest', 320, 568],
  ['largest', 360, 640],
  ['largest', 640, 360],
  ['largest', 568, 320],
];

/** A control by its English name. */
function button(page: Page, name: string) {
  return page.getByRole('button', { name: pseudoText(name), exact: true });
}

async function begin(app: App, path: string): Promise<void> {
  await app.open(`${path}/session`);
  await button(app.page, 'Skip').waitFor();
  await app.clock.freeze();
  await button(app.page, 'Skip').click();
  while ((await app.player.state()) === null) await app.clock.run(0.02);
  await app.clock.settle();
}

async function press(app: App, name: string): Promise<void> {
  await button(app.page, name).click();
  await app.clock.settle();
}

/** Looks at the page as it stands, on each screen with each text. */
async function isWell(page: Page, state: string): Promise<void> {
  for (const look of LOOKS) {
    await show(page, look);
    const all = [
      ...(await findings(page)),
      ...(await countBeyond(page)),
      ...(await outOfReach(page)),
    ];
    expect.soft(all, `${state}, ${nameOfLook(look)}`).toEqual([]);
  }
}

for (const { name, path, lines } of PLANS) {
  test(`${name}: every step, and each state of one`, async ({ app, page }) => {
    await page.addInitScript(() => {
      const settings = { safetyUnderstood: true, dimScreen: false, turnedView: 'off' };
      localStorage.setItem('unknot-settings', JSON.stringify(settings));
    });
    await page.addInitScript(putVoice);
    await begin(app, path);
    await isWell(page, 'get ready');
    for (const [step, side] of lines) {
      await press(app, 'Next step');
      await app.clock.run(1);
      if (step === lines[0]?.[0]) await isWell(page, `${step}, ${side}, first`);
      while ((await page.locator('[data-listening]').count()) > 0) await app.clock.run(2);
      await isWell(page, `${step}, ${side}`);
    }
    // A step of one side, where there is least room.
    while ((await page.locator('[data-side="both"]').count()) > 0)
      await press(app, 'Previous step');
    await press(app, 'Ease off');
    await isWell(page, 'eased off');
    await press(app, 'Pause');
    await isWell(page, 'paused');
    await app.clock.sleep(60);
    await app.clock.settle();
    await isWell(page, 'slept');
    await press(app, 'End session');
    await isWell(page, 'end this session?');
    await button(page, 'End and save').click();
    await app.clock.flow();
    await button(page, 'Done').waitFor();
    await isWell(page, 'after');
  });
}

test('the dark screen of each side', async ({ app, page }) => {
  await page.addInitScript(() => {
    const settings = { safetyUnderstood: true, dimScreen: true, turnedView: 'off' };
    localStorage.setItem('unknot-settings', JSON.stringify(settings));
  });
  await page.addInitScript(putVoice);
  const [{ path, lines }] = PLANS;
  await begin(app, path);
  const dark = page.locator('un-night');
  // In a step of each side, and in one of both at the end.
  const sides = new Set(lines.map(([, side]) => side).filter((side) => side !== 'both'));
  for (const side of [...sides, 'both']) {
    const isThere = async (): Promise<boolean> =>
      (await page.locator(`[data-side="${side}"]`).count()) > 0 && (await dark.count()) > 0;
    for (let second = 0; second < 300 && !(await isThere()); second += 1) await app.clock.run(1);
    await expect(dark).toBeVisible();
    await isWell(page, `dark, ${side}`);
  }
});
