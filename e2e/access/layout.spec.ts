import type { Locator, Page } from '@playwright/test';
import type { App } from '../pages/app.ts';
import { aSession } from '../pages/store.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';
import { resize } from '../pages/resize.ts';

const CONTROLS = [
  'Resume',
  'Ease off',
  'Previous step',
  'Next step',
  'More time',
  'Turn view',
  'Quiet',
  'End session',
] as const;
const ANSWERS = ['End and save', 'Discard', 'Keep going'] as const;
/** One in each region (docs/spec/content.md, part 4), from the spine outwards and from the hairline down. */
const KNOTS = [
  [0.14, 0.09],
  [0.2, 0.24],
  [0.52, 0.22],
  [0.8, 0.33],
  [0.2, 0.41],
  [0.2, 0.62],
  [0.52, 0.52],
  [0.36, 0.86],
].flatMap(([out = 0, y]) => [
  { side: 'left', x: 0.5 - out / 2, y, at: 1 },
  { side: 'right', x: 0.5 + out / 2, y, at: 1 },
]);
const SLEPT = 'The phone slept.';

async function boxOf(shown: Locator) {
  const box = await shown.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** All of it, to the pixel, without scrolling. */
async function isOnTheScreen(page: Page, shown: Locator, name: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(shown);
  const screen = page.viewportSize() ?? { width: 0, height: 0 };
  const beyond = Math.max(-left, -top, right - screen.width, bottom - screen.height);
  expect.soft(Math.floor(beyond), `${name}: pixels beyond the edge`).toBeLessThanOrEqual(0);
}

async function beginAndSleep(app: App, technique: 'Lying down' | 'Middle finger'): Promise<void> {
  await app.begin(technique);
  await app.clock.run(45);
  await app.clock.sleep(60);
  await app.clock.settle();
  await expect(app.page.getByText(SLEPT)).toBeVisible();
}

async function chooseText(page: Page, textSize: 'normal' | 'largest'): Promise<void> {
  await page.addInitScript((size) => {
    localStorage.setItem('unknot-settings', JSON.stringify({ textSize: size }));
  }, textSize);
}

/** Shows the open player on a screen of this size, its text as big. */
async function show(
  app: App,
  size: { readonly width: number; readonly height: number },
  textSize: string,
): Promise<void> {
  await resize(app.page, size);
  await app.page.evaluate((chosen) => {
    document.documentElement.dataset['text'] = chosen;
  }, textSize);
  await app.clock.settle();
}

/** Text enlarged to 200 % by the browser, as its own settings do it. */
async function enlargeByBrowser(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

/** The reason of a pause, above what it stopped, is in the first screen, whoever has doubled the text. */
async function reasonComesFirst(app: App): Promise<void> {
  const { page } = app;
  const isFirstSeen = async (by: string) => {
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('*')) each.scrollTop = 0;
    });
    const reason = await boxOf(page.getByText(SLEPT));
    expect(reason.top, by).toBeGreaterThanOrEqual(0);
    const word = await boxOf(page.locator('[data-session-state] .word'));
    expect(reason.bottom, by).toBeLessThanOrEqual(word.top);
    // Wherever one has scrolled to, it stays.
    await app.player.button('End session').scrollIntoViewIfNeeded();
    await isOnTheScreen(page, page.getByText(SLEPT), `${by}: ${SLEPT}`);
  };
  await show(app, { width: 360, height: 640 }, 'largest');
  await isFirstSeen('doubled in Settings');
  await enlargeByBrowser(page);
  await show(app, { width: 360, height: 640 }, 'normal');
  await isFirstSeen('doubled by the browser');
}

/** On a phone on its side the page after a session begins with its heading, the times of both sides beside each other. */
async function endIsWhole(app: App): Promise<void> {
  const { page } = app;
  await show(app, { width: 844, height: 390 }, 'normal');
  await app.player.end('End and save');
  await app.complete.isOpen('Session saved');
  const left = await boxOf(page.locator('.time.left strong'));
  const right = await boxOf(page.locator('.time.right strong'));
  expect(left.right).toBeLessThan(right.left);
  await isOnTheScreen(page, app.heading('Session saved'), 'Session saved');
}

test('a phone, however it is held, shows why the session waits, apart from the count, and every control with it; with doubled text the reason is in the first screen, and after it left and right are apart', async ({
  app,
  page,
}) => {
  await beginAndSleep(app, 'Middle finger');
  const sentence = await boxOf(page.locator('[data-session-state] .sentence'));
  const count = await boxOf(page.locator('[data-session-state] .count strong'));
  expect(count.top - sentence.bottom, 'between sentence and count').toBeGreaterThanOrEqual(8);
  for (const [turned, textSize, width, height] of [
    ['sideways', 'normal', 844, 390],
    ['sideways', 'normal', 640, 360],
    ['sideways', 'largest', 844, 390],
    ['upright', 'normal', 390, 844],
    ['upright', 'normal', 360, 640],
  ] as const) {
    await show(app, { width, height }, textSize);
    const how = `${turned} at ${width}x${height}, text ${textSize}`;
    await isOnTheScreen(page, page.getByText(SLEPT), `${how}: ${SLEPT}`);
    for (const name of CONTROLS)
      await isOnTheScreen(page, app.player.button(name), `${how}: ${name}`);
  }
  await test.step('with doubled text', async () => {
    await reasonComesFirst(app);
    await endIsWhole(app);
  });
});

test('turned for one who lies, with the largest text, every control and every answer about ending is in reach', async ({
  app,
  page,
}) => {
  const sizes = [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ];
  await chooseText(page, 'largest');
  await beginAndSleep(app, 'Lying down');
  expect(await app.player.turned()).not.toBe('upright');
  for (const size of sizes) {
    await show(app, size, 'largest');
    for (const name of CONTROLS) await isOnTheScreen(page, app.player.button(name), name);
  }
  await app.player.press('End session');
  for (const size of sizes) {
    await show(app, size, 'largest');
    for (const name of ANSWERS) {
      const answer = app.player.endDialog.getByRole('button', { name, exact: true });
      await isOnTheScreen(page, answer, name);
    }
  }
});

/** What the player shows that is beyond the screen's edge, and a sentence that comes closer to the count than 4 px. */
async function crowded(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const player = document.querySelector('[data-session-state]');
    if (player === null) return ['no player'];
    const found = [...player.querySelectorAll('.panel button')]
      .filter((button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        return left < 0 || top < 0 || right >= innerWidth + 1 || bottom >= innerHeight + 1;
      })
      .map((button) => `${button.textContent.trim()} is beyond the edge`);
    const bottom = player.querySelector('.sentence')?.getBoundingClientRect().bottom ?? NaN;
    const top =
      player.querySelector('.count strong, .listen-first')?.getBoundingClientRect().top ?? NaN;
    const isUpright = player.getAttribute('data-turned') === 'upright';
    return !isUpright || top - bottom >= 4 ? found : [...found, 'the sentence is on the count'];
  });
}

const SHORT = { width: 360, height: 640 };
const LONG = { width: 360, height: 740 };
const USUAL = { width: 390, height: 844 };

// The one whose steps say most and have most kinds of count.
const SAID_MOST = ['Dragging', 'Middle finger', 'Lying down'] as const;
for (const technique of allOrShare(SAID_MOST, (each) => each === 'Lying down')) {
  test(`${technique}, voice and sounds switched off: the sentence about Quiet pushes nothing over anything`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      const settings = { safetyUnderstood: true, voice: false, sounds: false, dimScreen: false };
      localStorage.setItem('unknot-settings', JSON.stringify(settings));
    });
    await app.begin(technique);
    for (let step = 0; step < 7; step += 1) {
      // Where there is least room in each step; the two others by turns.
      const turn = step % 2 === 0 ? LONG : USUAL;
      for (const size of allOrShare([LONG, SHORT, USUAL], (one) => one === SHORT || one === turn)) {
        await resize(page, size);
        expect.soft(await crowded(page), `step ${step}, ${size.width}x${size.height}`).toEqual([]);
      }
      await app.player.press('Next step');
    }
  });
}

test('the rating never cuts the navigation with the edge of a phone on its side', async ({
  app,
  page,
}) => {
  await resize(page, { width: 844, height: 390 });
  await app.openRating('Dragging');
  expect((await boxOf(page.getByRole('navigation'))).top).toBeGreaterThanOrEqual(390);
});

test.describe('text doubled by the browser at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the form of a new session fits, its answers not covered, and the links of the log stand apart', async ({
    app,
    page,
  }) => {
    await enlargeByBrowser(page);
    await app.open('log/new');
    for (const name of ['Cancel', 'Save']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      await isOnTheScreen(page, button, name);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await app.moveTo('log');
    await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
    const boxes = await Promise.all(
      ['Add a session', 'Insights', 'Report'].map((name) =>
        boxOf(page.getByRole('main').getByRole('link', { name, exact: true })),
      ),
    );
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart = one.bottom <= other.top + 0.5 || one.right <= other.left + 0.5;
        expect(apart, JSON.stringify([one, other])).toBe(true);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('the report, on any phone and on paper, shows every column, and no count on another', async ({
  app,
  page,
}) => {
  await app.open('log');
  const sessions = Array.from({ length: 5 }, (_, day) =>
    aSession({
      id: `day-${day}`,
      startedAt: `2026-11-1${day}T20:00:00.000+00:00`,
      endedAt: `2026-11-1${day}T20:05:00.000+00:00`,
      knots: KNOTS,
    }),
  );
  await app.store.seed(sessions, 'sessions', 'log/report');
  await expect(app.report.sheet).toBeVisible();
  for (const width of [360, 390]) {
    await page.emulateMedia({ media: 'screen' });
    await resize(page, { width, height: 844 });
    for (const table of await app.report.sheet.getByRole('region').all()) {
      const over = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const counts = await page.locator('un-back-map .count').all();
      expect(counts.length).toBeGreaterThan(4);
      const boxes = await Promise.all(counts.map(boxOf));
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const wide = one.right - one.left;
          const apart = Math.hypot(one.left - other.left, one.top - other.top);
          expect(apart, `${media} at ${width} px: ${index}`).toBeGreaterThanOrEqual(wide);
        }
      }
    }
  }
});
