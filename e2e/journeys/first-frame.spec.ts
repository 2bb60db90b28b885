import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, listen } from '../../tools/serve/listen.ts';
import { hasNoViolation } from '../axe.ts';
import { rootBuild } from '../builds.ts';
import { App } from '../pages/app.ts';
import { PLANS } from '../paper.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

const SETTINGS = 'unknot-settings';
const SETUP = { sides: 'right', firstSide: 'right', amounts: {} };

/** Keeps all scripts of a page from coming until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** Puts into localStorage what an earlier visit left there. */
async function leave(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, kept);
}

/** All layout shifts so far. */
async function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is told where nothing has shifted.
        requestIdleCallback(() => resolve(0));
      }),
  );
}

/** How large the largest text or picture is that the page has painted so far, in px². */
async function largestPainted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await document.body.animate([], 1).finished;
    return new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const last = list.getEntries().at(-1) as PerformanceEntry & { readonly size: number };
        resolve(last.size);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
  });
}

/** Whether the app's own Today has taken the place of the page's. */
const taken = async (page: Page): Promise<void> =>
  page.locator('#first-frame').waitFor({ state: 'detached' });

// No higher than the cards: what comes below them is no part of the first load.
const LOOKS = [
  { name: 'as a new phone has it', settings: {}, size: { width: 390, height: 740 } },
  {
    name: 'night, deep skin',
    settings: { theme: 'night', skin: 'very-dark' },
    size: { width: 360, height: 640 },
  },
  {
    name: 'dark, largest text',
    settings: { theme: 'dark', textSize: 'largest' },
    size: { width: 320, height: 640 },
  },
];

for (const { name, settings, size } of LOOKS) {
  test(`Today stands before the scripts, and not a pixel moves when they come: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await leave(page, { [SETTINGS]: JSON.stringify(settings) });
    const letThrough = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.getByRole('button', { name: 'Start Lying down' })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await page.screenshot();
    await hasNoViolation(page, `the first frame, ${name}`);
    letThrough();
    await taken(page);
    expect(before.equals(await page.screenshot())).toBe(true);
    expect(await shifted(page)).toBe(0);
  });
}

test('what is tapped or pressed before the scripts are there is answered by them', async ({
  page,
}) => {
  const app = new App(page);
  const letThrough = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await app.today.start('Middle finger');
  letThrough();
  await expect(page).toHaveURL(/\/techniques\/middle-finger\/session$/);
  await page.goBack();
  await expect(app.today.startButton('Middle finger')).toBeVisible();
});

test('the keyboard goes on where it was, and a key pressed before the scripts is answered', async ({
  page,
}) => {
  const letThrough = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const log = page.getByRole('link', { name: 'Log', exact: true });
  await log.focus();
  letThrough();
  await taken(page);
  await expect(log).toBeFocused();

  await page.unroute('**/*.js');
  const letThroughAgain = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Safety' }).press('Enter');
  letThroughAgain();
  await expect(page).toHaveURL(/\/safety$/);
});

test('a finger that is down while the app takes over is not lost', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Start Dragging' }).hover();
  await page.mouse.down();
  letThrough();
  await page.locator('un-root un-technique-card').nth(2).waitFor({ state: 'attached' });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/techniques\/dragging\/session$/);
});

test('the first frame is the person’s own: set-up, body, and the place of an interrupted session', async ({
  page,
}) => {
  const settings = { body: 'second', setups: { dragging: SETUP, 'lying-down': SETUP } };
  const facts = { dragging: { setup: JSON.stringify(SETUP), text: 'Seated, 2:22' } };
  await leave(page, {
    [SETTINGS]: JSON.stringify(settings),
    'unknot-facts': JSON.stringify(facts),
    'unknot-unfinished': '1',
  });
  await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const card = (name: string) => page.locator('section').filter({ hasText: name });
  await expect(card('Dragging').locator('p')).toHaveText('Seated, 2:22');
  await expect(card('Middle finger').locator('p')).toHaveText(/Seated, \d:\d\d/);
  // Its length was not kept: nothing is said rather than something wrong.
  await expect(card('Lying down').locator('p')).toHaveText(/^\s*$/);
  await expect(page.locator('un-figure')).toHaveCount(0);
  const room = await page.locator('un-unfinished').boundingBox();
  expect(room?.height).toBeGreaterThan(200);
});

// nothing-lost: page-in-pieces-1
test('a page that comes in pieces is the person’s own at each of them', async ({ browser }) => {
  const html = readFileSync(join(rootBuild.root, 'index.html'), 'utf8');
  const cut = html.indexOf('</section>', html.indexOf('id="first-frame"'));
  let sendTheRest: () => void = () => undefined;
  const host = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.setHeader('Content-Type', 'text/html').write(html.slice(0, cut));
    sendTheRest = () => response.end(html.slice(cut));
  });
  const port = await listen(host, 0, 'localhost');
  const context = await browser.newContext();
  const page = await context.newPage();
  const settings = { setups: { dragging: SETUP, 'lying-down': SETUP } };
  const facts = { dragging: { setup: JSON.stringify(SETUP), text: 'Seated, 2:22' } };
  const first = 'Seated, 2:22';
  const others = PLANS.slice(1).map(({ id }) => (id === 'lying-down' ? /^\s*$/ : /, \d+:\d\d$/));
  await leave(page, {
    [SETTINGS]: JSON.stringify(settings),
    'unknot-facts': JSON.stringify(facts),
  });
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
  const told = page.locator('#first-frame un-technique-card p');
  await expect(told).toHaveText([first]);
  sendTheRest();
  await expect(told).toHaveText([first, ...others]);
  await context.close();
  await close(host);
});

test('no other address shows Today before its own page', async ({ page }) => {
  await holdScripts(page);
  for (const path of ['settings', 'techniques/dragging/session', 'no-such-page']) {
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    await expect(page.getByText('Guided self-massage')).toBeVisible();
    await expect(page.locator('un-technique-card')).toHaveCount(0);
  }
});

const HEADS = [
  { path: 'techniques/dragging', title: 'Dragging', head: '.hero .intro', last: '.dock button' },
  {
    path: 'techniques/lying-down',
    title: 'Lying down',
    head: '.hero .intro',
    last: '.dock button',
  },
  { path: 'log', title: 'Log', head: 'header .leads', last: 'un-export section' },
];
const LIGHTHOUSE_PHONE = { width: 412, height: 823 };
for (const { path, title, head, last } of allOrShare(HEADS, (each) => each.title !== 'Dragging'))
  test(`${path} has its head before the scripts, and it stays where it is`, async ({ page }) => {
    await page.setViewportSize(LIGHTHOUSE_PHONE);
    const letThrough = await holdScripts(page);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation')).toBeVisible();
    await expect(page.locator('un-technique-card')).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    const before = await page.locator(head).boundingBox();
    const largest = await largestPainted(page);
    await hasNoViolation(page, `the first frame of ${path}`);
    letThrough();
    await taken(page);
    await expect(page.locator(last)).toBeVisible();
    expect(await largestPainted(page), 'what comes later is no larger').toBe(largest);
    expect(await page.locator(head).boundingBox()).toEqual(before);
    await expect(page.locator('h1')).toHaveCount(1);
  });

test('what comes below the cards in a desk hour is no larger than them, and pushes nothing down', async ({
  page,
}) => {
  await page.setViewportSize(LIGHTHOUSE_PHONE);
  await page.clock.setFixedTime(new Date(2026, 10, 23, 11));
  const letThrough = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Start Lying down' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const largest = await largestPainted(page);
  letThrough();
  await expect(page.getByRole('region', { name: 'Suggestion' })).toBeVisible();
  await expect(page.locator('un-install-offer')).toBeAttached();
  expect(await largestPainted(page)).toBe(largest);
  expect(await shifted(page)).toBe(0);
});

test('what is tapped on the head of another page is answered', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto('./log', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Insights' }).click();
  letThrough();
  await expect(page).toHaveURL(/\/log\/insights$/);
});

test('without scripts a sentence says what is needed', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  // Texts within `noscript` are not looked through by their words.
  await expect(page.locator('.launch noscript p')).toBeVisible();
  await expect(page.locator('#first-frame')).toBeHidden();
  await context.close();
});
