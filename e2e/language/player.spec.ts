import type { Page } from '@playwright/test';
import { pseudoText } from '../../tools/pseudo/pseudo.ts';
import { countBeyond } from '../access/measures.ts';
import type { App } from '../pages/app.ts';
import { PLANS } from '../paper.ts';
import { putVoice } from './voice.ts';
import { findings } from './findings.ts';
import { expect, SIZES, test } from './test.ts';

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

for (const viewport of SIZES) {
  for (const { name, path, lines } of PLANS) {
    test.describe(`${name}, ${viewport.width}x${viewport.height}`, () => {
      test.use({ viewport });

      test('every step, and each state of one', async ({ app, page }) => {
        await page.addInitScript(() => {
          const settings = { safetyUnderstood: true, dimScreen: false, turnedView: 'off' };
          localStorage.setItem('unknot-settings', JSON.stringify(settings));
        });
        const isWell = async (state: string): Promise<void> => {
          const all = [...(await findings(page)), ...(await countBeyond(page))];
          expect.soft(all, state).toEqual([]);
        };
        await page.addInitScript(putVoice);
        await begin(app, path);
        await isWell('get ready');
        for (const [step, side] of lines) {
          await press(app, 'Next step');
          await app.clock.run(1);
          if (step === lines[0]?.[0]) await isWell(`${step}, ${side}, first`);
          while ((await page.locator('[data-listening]').count()) > 0) await app.clock.run(2);
          await isWell(`${step}, ${side}`);
        }
        // A step of one side, where there is least room.
        while ((await page.locator('[data-side="both"]').count()) > 0)
          await press(app, 'Previous step');
        await press(app, 'Ease off');
        await isWell('eased off');
        await press(app, 'Pause');
        await isWell('paused');
        await app.clock.sleep(60);
        await app.clock.settle();
        await isWell('slept');
        await press(app, 'End session');
        await isWell('end this session?');
        await button(page, 'End and save').click();
        await app.clock.flow();
        await button(page, 'Done').waitFor();
        await isWell('after');
      });
    });
  }
}
