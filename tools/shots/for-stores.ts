/** Takes the pictures that a browser shows before the app is installed: `npm run shots:install`. They are committed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { AppServer } from '../../e2e/app-server.ts';
import { rootBuild } from '../../e2e/builds.ts';
import { App } from '../../e2e/pages/app.ts';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../browsers/find-chromium.ts';
import { installClock } from '../../e2e/faked-clock.ts';

const FOLDER = join(import.meta.dirname, '../../public/screenshots');
const NARROW = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

interface Picture {
  readonly name: string;
  readonly size: typeof NARROW;
  readonly show: (app: App) => Promise<void>;
}

async function today(app: App): Promise<void> {
  await app.open();
}

/** Some seconds into the strokes of the first side. */
async function player(app: App): Promise<void> {
  await app.begin('Dragging', 5);
  await app.clock.run(32);
}

/** Three finished sessions, told as the person would. */
async function log(app: App): Promise<void> {
  for (const [technique, before] of [
    ['Lying down', 6],
    ['Middle finger', 5],
    ['Dragging', 7],
  ] as const) {
    await app.begin(technique, before);
    await app.clock.run(20 * 60);
    await app.clock.flow();
    await app.complete.isOpen();
    await app.complete.rate(before - 3);
    await app.complete.done();
  }
  await app.goTo('Log');
  await app.log.rows('Lying down').first().waitFor();
}

const PICTURES: readonly Picture[] = [
  { name: 'today', size: NARROW, show: today },
  { name: 'player', size: NARROW, show: player },
  { name: 'log', size: NARROW, show: log },
  { name: 'today-wide', size: WIDE, show: today },
  { name: 'player-wide', size: WIDE, show: player },
];

async function take(browser: Browser, url: string, { name, size, show }: Picture): Promise<void> {
  const context = await browser.newContext({
    ...size,
    baseURL: url,
    locale: 'en-GB',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    if (localStorage.getItem('unknot-settings') === null)
      localStorage.setItem('unknot-settings', '{"safetyUnderstood":true}');
  });
  const page = await context.newPage();
  await installClock(page, new Date('2026-11-23T20:00:00Z'));
  await show(new App(page));
  // Movements of the page run on the real clock: a second later the last of them has come to rest.
  await wait(1000);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

mkdirSync(FOLDER, { recursive: true });
const server = new AppServer(rootBuild);
await server.start();
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  for (const picture of PICTURES) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.stop();
}
