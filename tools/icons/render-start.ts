/** Draws the start images of iPhones, from the mark, by Chromium: `node tools/icons/render-start.ts`. They are committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import {
  START_LOOKS,
  START_SCREENS,
  startImage,
} from '../../src/app/platform/install/start-screens.ts';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../browsers/find-chromium.ts';
import { mark } from './mark.ts';

/** As `--paper` of the themes. */
const PAPER = { light: '#f5f2eb', dark: '#1c1614' };

rmSync('public/start', { recursive: true, force: true });
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  for (const screen of START_SCREENS) {
    const [width, height, ratio] = screen;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: ratio });
    for (const look of START_LOOKS) {
      await page.setContent(
        `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${PAPER[look]}}` +
          `svg{width:128px}</style>${mark(116)}`,
      );
      const file = join('public', startImage(screen, look));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await page.screenshot());
    }
    await page.close();
  }
} finally {
  await browser.close();
}
