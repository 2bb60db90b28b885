import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { TECHNIQUES } from '../pages/app.ts';
import { aSession } from '../pages/store.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

const SMALL = { width: 360, height: 640 } as const;
const USUAL = { width: 390, height: 844 } as const;
const SCREENS = [
  { colorScheme: 'light', size: SMALL },
  { colorScheme: 'dark', size: USUAL },
  { colorScheme: 'light', size: USUAL },
  { colorScheme: 'dark', size: SMALL },
] as const;
type Screen = (typeof SCREENS)[number];
const PAGES = [
  '',
  ...TECHNIQUES.map(({ id }) => `techniques/${id}`),
  'log',
  'log/new',
  'settings',
  'settings/voice',
  'settings/sounds',
  'settings/data',
  'safety',
  'about',
  'about/licences',
  'no-such-page',
];

/**
 * The screens of the subject with this number: the first two or the last two in turn, so that any two of subject, colours
 * and size meet.
 */
function pairwise(subject: number, screen: Screen): boolean {
  const inTurn = subject % 2 === 0 ? SCREENS.slice(0, 2) : SCREENS.slice(2);
  return allOrShare(SCREENS, (each) => inTurn.includes(each)).includes(screen);
}

/** No violation of any rule axe knows, with what it stands on named in the message. */
async function hasNoViolation(page: Page, screen: string): Promise<void> {
  // axe waits by timers, which a standing clock would hold for ever.
  await page.clock.resume();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect.soft(told, screen).toEqual([]);
}

/** Content wider than the screen would scroll sideways. */
async function fits(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over, `${screen}: pixels too wide`).toBeLessThanOrEqual(0);
}

for (const screen of SCREENS) {
  const { colorScheme, size } = screen;
  test.describe(`${colorScheme} at ${size.width}x${size.height}`, () => {
    test.use({ colorScheme, viewport: size });

    test('every page', async ({ app, page }) => {
      for (const path of PAGES.filter((_, index) => pairwise(index, screen))) {
        await app.open(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await hasNoViolation(page, path === '' ? 'Today' : path);
        await fits(page, path);
      }
    });

    test('the form of a session, with an error, and left', async ({ app, page }) => {
      await app.open('log');
      await app.store.seed([aSession()]);
      await app.open('log/a/edit');
      await app.sessionForm.line('End, time').fill('');
      await app.sessionForm.press('Mark a knot');
      await app.sessionForm.press('Save');
      await hasNoViolation(page, 'edit session, with an error');
      await fits(page, 'edit session');
      await app.sessionForm.press('Cancel');
      await hasNoViolation(page, 'leave without saving?');
    });

    test('the log with sessions, and looked through', async ({ app, page }) => {
      await app.open('log');
      await app.store.seed([aSession(), aSession({ id: 'b', note: 'Slept badly' })]);
      await app.log.openFilter();
      await app.log.switchFilter('With a note');
      await expect(app.log.found('1 session found')).toBeVisible();
      await hasNoViolation(page, 'log, filtered');
      await fits(page, 'log, filtered');
      await app.log.search('nothing like it');
      await expect(app.log.found('No session found')).toBeVisible();
      await hasNoViolation(page, 'log, none found');
    });

    for (const { name } of TECHNIQUES.filter((_, index) => pairwise(index, screen))) {
      test(`a session of ${name}: dialog, rating, player in each state, after, log`, async ({
        app,
        page,
      }) => {
        await app.open();
        await app.today.start(name);
        await expect(app.beforeYouStart.dialog).toBeVisible();
        await hasNoViolation(page, 'Before you start');
        await app.beforeYouStart.understand();
        await hasNoViolation(page, 'rating before');
        await app.rating.begin(5);
        await app.player.isOpen();
        await hasNoViolation(page, 'get ready');
        await app.clock.freeze();
        await app.clock.run(65);
        await hasNoViolation(page, 'running');
        await fits(page, 'running');
        await app.player.press('Ease off');
        await hasNoViolation(page, 'eased off');
        await app.player.press('Pause');
        await hasNoViolation(page, 'paused');
        await app.player.press('End session');
        await expect(app.player.endDialog).toBeVisible();
        await hasNoViolation(page, 'end this session');
        await app.player.endDialog.getByRole('button', { name: 'End and save' }).click();
        await app.clock.settle();
        await app.complete.isOpen('Session saved');
        await hasNoViolation(page, 'after');
        await app.clock.flow();
        await app.complete.done();
        await app.goTo('Log');
        await expect(app.log.rows(name)).toHaveCount(1);
        await hasNoViolation(page, 'log');
        await app.log.openNewest(name);
        await expect(app.heading('Session')).toBeVisible();
        await hasNoViolation(page, 'log entry');
      });
    }
  });
}
