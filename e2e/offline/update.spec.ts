import { rootBuild } from '../builds.ts';
import { App } from '../pages/app.ts';
import { isCached } from './cached.ts';
import { expect, testWithNext } from './hosted.ts';
import { lookForUpdate, mainScript } from './versions.ts';
import { installClock } from '../faked-clock.ts';
import { HUNG_MS } from '../limits.ts';
import { isFull } from '../share.ts';

/** Dragging in little more than a minute. */
const SHORT = {
  setups: {
    dragging: {
      sides: 'left',
      firstSide: 'left',
      amounts: { strokes: 3, 'stroke-seconds': 6, 'tap-neck': 0, relax: 10 },
    },
  },
};

/** The app of one release on a phone, with the release after it at hand. */
const test = testWithNext.extend<{ readonly app: App }>({
  // The release before, when one is rehearsed from (tools/release).
  folder: process.env['UNKNOT_RELEASED'] ?? rootBuild.root,
  app: async ({ page, host }, use) => {
    await installClock(page, new Date('2026-11-23T20:00:00Z'));
    await page.addInitScript((settings) => {
      if (localStorage.getItem('unknot-settings') === null)
        localStorage.setItem('unknot-settings', JSON.stringify(settings));
    }, SHORT);
    await page.goto(host.url);
    await expect.poll(async () => page.evaluate(isCached), { timeout: HUNG_MS.kept }).toBe(true);
    await page.goto(host.url);
    await use(new App(page));
  },
});

/** The page goes out of view and comes back, as when another app was in front. */
async function comeBack(app: App): Promise<void> {
  await app.page.evaluate(() => {
    const show = (state: string): void => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    show('hidden');
    show('visible');
  });
}

// That the app looks again after an hour: update-checks.node.spec.ts. All else is in the test below.
if (isFull())
  test('a release is offered in one line on coming back after an hour, and taken on the person`s word, with log and settings', async ({
    app,
    page,
    host,
    next,
  }) => {
    await app.today.start('Dragging');
    await app.beforeYouStart.understandIfAsked();
    await app.rating.begin(6);
    await app.player.isOpen();
    await app.clock.freeze();
    await app.clock.run(3 * 60);
    await app.clock.flow();
    await app.complete.isOpen();
    await app.complete.rate(2);
    await app.complete.write('<b>less</b> & less');
    await app.complete.done();
    await app.goTo('Settings');
    await app.settings.radio('Theme', 'Dark').check({ force: true });
    await app.goTo('Today');
    const before = await app.store.sessions();

    host.put(next);
    await comeBack(app);
    await app.clock.sleep(61 * 60);
    await comeBack(app);
    const notice = page.getByText('A new version of Unknot is ready.');
    await expect(notice).toContainText('Voice without a network', { timeout: HUNG_MS.kept });
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.locator(`link[href="${next.main}"]`)).toHaveCount(1);

    await expect(app.heading('Today')).toBeVisible();
    expect(await app.store.sessions()).toEqual(before);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await app.goTo('Log');
    await app.log.rows('Dragging').first().click();
    await expect(page.getByText('<b>less</b> & less')).toBeVisible();
  });

test('a release that arrives in mid-session changes nothing until the session is over and the person agrees; log and settings stay', async ({
  app,
  page,
  host,
  next,
}) => {
  await app.goTo('Settings');
  await app.settings.radio('Theme', 'Dark').check({ force: true });
  await app.goTo('Today');
  await app.today.start('Dragging');
  await app.beforeYouStart.understandIfAsked();
  await app.rating.skip();
  await app.player.isOpen();
  await app.clock.freeze();
  await app.clock.run(30);
  const first = await mainScript(page);
  host.put(next);
  await lookForUpdate(page);
  await app.clock.run(5);
  const offer = page.getByText('A new version of Unknot is ready.');
  expect((await app.player.state())?.state).toBe('running');
  await expect(offer).toHaveCount(0);
  await app.clock.run(3 * 60);
  await app.clock.flow();
  await app.complete.isOpen();
  await expect(offer).toHaveCount(0);
  await app.complete.write('<b>less</b> & less');
  await app.complete.done();
  await expect(offer).toContainText('Voice without a network', { timeout: HUNG_MS.kept });
  expect(await mainScript(page)).toBe(first);
  const before = await app.store.sessions();
  expect(before).toMatchObject([{ outcome: 'completed', note: '<b>less</b> & less' }]);
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.locator(`link[href="${next.main}"]`)).toHaveCount(1);
  await expect(app.heading('Today')).toBeVisible();
  expect(await app.store.sessions()).toEqual(before);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.goTo('Log');
  await app.log.rows('Dragging').first().click();
  await expect(page.getByText('<b>less</b> & less')).toBeVisible();
});
