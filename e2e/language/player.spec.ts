import type { Page } from '@playwright/test';
import { pseudoText } from '../../tools/pseudo/pseudo.ts';
import type { App } from '../pages/app.ts';
import { countBeyond } from '../access/measures.ts';
import { PLANS } from '../paper.ts';
import { resize } from '../pages/resize.ts';
import { findings } from './findings.ts';
import { expect, test } from './test.ts';

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
] as const;

async function isWell(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await resize(page, size);
    const all = [...(await findings(page)), ...(await countBeyond(page))];
    expect.soft(all, `${name}, ${size.width}x${size.height}`).toEqual([]);
  }
}

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
}

for (const turnedView of ['off', 'left'] as const) {
  for (const { name, path, lines } of PLANS) {
    test(`${name}, turned: ${turnedView}: every step, and each state of one`, async ({
      app,
      page,
    }) => {
      await page.addInitScript((turned) => {
        const settings = { safetyUnderstood: true, dimScreen: false, turnedView: turned };
        localStorage.setItem('unknot-settings', JSON.stringify(settings));
      }, turnedView);
      await begin(app, path);
      await isWell(page, 'get ready');
      for (const [step, side] of lines) {
        await button(page, 'Next step').click();
        await app.clock.run(1);
        await isWell(page, `${step}, ${side}, listening`);
        await app.clock.run(20);
        await isWell(page, `${step}, ${side}`);
      }
      await button(page, 'Previous step').click();
      await button(page, 'Ease off').click();
      await app.clock.settle();
      await isWell(page, 'eased off');
      await button(page, 'Pause').click();
      await app.clock.settle();
      await isWell(page, 'paused');
      await app.clock.sleep(60);
      await app.clock.settle();
      await isWell(page, 'slept');
      await button(page, 'End session').click();
      await app.clock.settle();
      await isWell(page, 'end this session?');
      await button(page, 'End and save').click();
      await app.clock.flow();
      await button(page, 'Done').waitFor();
      await isWell(page, 'after');
    });
  }
}
