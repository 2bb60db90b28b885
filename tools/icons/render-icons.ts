/** Draws every icon of the app from its mark, by Chromium: `node tools/icons/render-icons.ts`. The results are committed. */
import { writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../browsers/find-chromium.ts';
import { ico } from './ico.ts';
import { mark, silhouette } from './mark.ts';

const FOLDER = 'public/icons';
/** Round as the buttons are: an icon is pressed. */
const ROUNDED = mark(116);
/** The system cuts its own shape out of these. */
const BLEEDING = mark(0);

const PICTURES: readonly {
  readonly name: string;
  readonly drawing: string;
  readonly size: number;
}[] = [
  { name: 'icon-192', drawing: ROUNDED, size: 192 },
  { name: 'icon-512', drawing: ROUNDED, size: 512 },
  { name: 'maskable-192', drawing: BLEEDING, size: 192 },
  { name: 'maskable-512', drawing: BLEEDING, size: 512 },
  { name: 'monochrome-512', drawing: silhouette(), size: 512 },
  { name: 'apple-touch-icon', drawing: BLEEDING, size: 180 },
];

async function render(page: Page, drawing: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  const page = await browser.newPage();
  for (const { name, drawing, size } of PICTURES) {
    writeFileSync(`${FOLDER}/${name}.png`, await render(page, drawing, size));
  }
  const small = [];
  for (const size of [16, 32, 48]) small.push({ size, png: await render(page, ROUNDED, size) });
  writeFileSync('public/favicon.ico', ico(small));
  writeFileSync(`${FOLDER}/icon.svg`, `${ROUNDED}\n`);
} finally {
  await browser.close();
}
