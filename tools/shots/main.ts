/** Writes every screen in every size and theme as PNG into shots/: `npm run shots [-- part-of-a-name or regular expression]`. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../browsers/find-chromium.ts';
import { App } from '../../e2e/pages/app.ts';
import { AppServer } from '../../e2e/app-server.ts';
import { rootBuild } from '../../e2e/builds.ts';
import type { Screen, Size } from './screen.ts';
import { SCREENS } from './screens.ts';

const SIZES: readonly Size[] = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];
const THEMES = ['light', 'dark', 'night'] as const;

type Theme = (typeof THEMES)[number];

const folder = join(import.meta.dirname, '../../shots');

/** A phone of this size and theme, past the first session's dialog unless the screen is about it. */
async function openPhone(
  browser: Browser,
  size: Size,
  theme: Theme,
  screen: Screen,
  url: string,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    colorScheme: theme === 'light' ? 'light' : 'dark',
    serviceWorkers: 'block',
  });
  const settings = JSON.stringify({
    theme,
    safetyUnderstood: screen.firstTime !== true,
    dimScreen: false,
    ...screen.settings,
  });
  await context.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    ['unknot-settings', settings] as const,
  );
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-23T20:00:00Z') });
  return page;
}

async function shoot(
  browser: Browser,
  size: Size,
  theme: Theme,
  screen: Screen,
  url: string,
): Promise<void> {
  const page = await openPhone(browser, size, theme, screen, url);
  try {
    await screen.show(new App(page));
    // Movements of the page run on the real clock: a second later the last of them has come to rest.
    await wait(1000);
    const name = `${screen.name}-${size.width}x${size.height}-${theme}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: screen.whole === true });
  } finally {
    await page.context().close();
  }
}

const filter = new RegExp(process.argv[2] ?? '');
if (!existsSync(join(rootBuild.root, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const server = new AppServer(rootBuild);
await server.start();
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
let failed = 0;
try {
  for (const screen of SCREENS) {
    for (const size of screen.sizes ?? SIZES) {
      for (const theme of THEMES) {
        const name = `${screen.name}-${size.width}x${size.height}-${theme}`;
        if (!filter.test(name)) continue;
        try {
          await shoot(browser, size, theme, screen, server.url);
          console.log(name);
        } catch (error) {
          failed += 1;
          console.error(
            `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
          );
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = failed === 0 ? 0 : 1;
