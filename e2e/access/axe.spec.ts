import type { Page } from '@playwright/test';
import { hasNoViolation } from '../axe.ts';
import { PLANS } from '../paper.ts';
import type { App } from '../pages/app.ts';
import { nameOf, PAGES, withoutNeeds } from '../pages/addresses.ts';
import { resize } from '../pages/resize.ts';
import { aSession } from '../pages/store.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';
import { looksOf, show } from './looks.ts';
import { brokenWords } from './measures.ts';

/** How many walks side by side. */
const WALKS = [0, 1] as const;

/** Content wider than the screen would scroll sideways; a word that breaks is hard to read. */
async function fits(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over, `${screen}: pixels too wide`).toBeLessThanOrEqual(0);
  expect.soft(await brokenWords(page), `${screen}: broken words`).toEqual([]);
}

/** Looks at the page as it stands, in its share of themes and sizes: all rules in the first, and no more than needed then. */
async function isWell(page: Page, screen: string, subject: number, share: 2 | 3): Promise<void> {
  for (const [at, look] of looksOf(subject, share).entries()) {
    await show(page, look);
    const name = `${screen}, ${look.theme}, ${look.size.width}x${look.size.height}`;
    await hasNoViolation(page, name, at === 0 ? 'all' : 'by-look');
    await fits(page, name);
  }
}

/** The page's pictures are a chunk of their own. */
async function isDrawn(page: Page): Promise<void> {
  await expect(page.locator('un-figure:not(:has(svg))')).toHaveCount(0);
}

for (const walk of WALKS) {
  test(`every page, part ${walk + 1} of ${WALKS.length}`, async ({ app, page }) => {
    await app.open('safety');
    for (const [subject, address] of withoutNeeds(PAGES).entries()) {
      if (subject % WALKS.length !== walk) continue;
      await app.moveTo(address.path);
      await isDrawn(page);
      await isWell(page, nameOf(address), subject, 3);
    }
  });
}

/** A spot that was marked on three days. */
const MARKED = ['20', '21', '22'].map((day) =>
  aSession({
    id: `marked-${day}`,
    technique: 'middle-finger',
    startedAt: `2026-11-${day}T19:02:11.000+01:00`,
    endedAt: `2026-11-${day}T19:06:19.000+01:00`,
    knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }],
  }),
);

test('marks that return, the log with sessions, looked through, and the form of one, with an error, and left', async ({
  app,
  page,
}) => {
  await app.open('techniques/middle-finger');
  await app.store.seed([...MARKED, aSession(), aSession({ id: 'b', note: 'Slept badly' })]);
  await expect(page.getByText('3 times')).toBeVisible();
  await isWell(page, 'middle finger, with marks', 1, 3);
  await app.moveTo('log');
  await app.log.openFilter();
  await app.log.switchFilter('With a note');
  await expect(app.log.found('1 session found')).toBeVisible();
  await isWell(page, 'log, filtered', 2, 3);
  await app.log.search('nothing like it');
  await expect(app.log.found('No session found')).toBeVisible();
  await isWell(page, 'log, none found', 3, 3);
  await app.moveTo('log/a/edit');
  await app.sessionForm.line('End, time').fill('');
  await app.sessionForm.press('Mark a knot');
  await app.sessionForm.press('Save');
  await isWell(page, 'edit session, with an error', 0, 3);
  await app.sessionForm.press('Cancel');
  await isWell(page, 'leave without saving?', 1, 3);
});

/** Whether each word is whole on a narrow phone, whatever the size of text that is chosen. */
async function fitsAnyText(page: Page, screen: string): Promise<void> {
  await resize(page, { width: 360, height: 640 });
  for (const size of ['large', 'largest', 'normal']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['text'] = chosen;
    }, size);
    await fits(page, `${screen}, text ${size}`);
  }
}

/** A session left paused lets go by itself: Today offers to go on, without being loaded anew. */
async function lookAtInterrupted(app: App, look: (screen: string) => Promise<void>): Promise<void> {
  const goesOn = app.today.continueButton();
  await app.clock.run(30 * 60);
  await expect.poll(async () => app.clock.settle().then(() => goesOn.isVisible())).toBe(true);
  const screen = 'Today, with an interrupted session';
  await look(screen);
  await fitsAnyText(app.page, screen);
  await goesOn.click();
  const resumes = app.player.button('Resume');
  await expect.poll(async () => app.clock.settle().then(() => resumes.isVisible())).toBe(true);
}

// The pages of all techniques have the same parts, in the same colours; Middle finger's own button is tried with it.
const TRIED = allOrShare(PLANS, ({ id }) => id === 'middle-finger');
for (const [index, { name }] of TRIED.entries()) {
  test(`a session of ${name}: dialog, rating, player in each state, interrupted, after, log`, async ({
    app,
    page,
  }) => {
    // Each state meets two looks, others than the state before, and all of them are met over the states.
    let state = index;
    const look = async (screen: string) => isWell(page, screen, state++, 2);
    await app.open();
    await app.today.start(name);
    await expect(app.beforeYouStart.dialog).toBeVisible();
    await look('Before you start');
    await app.beforeYouStart.understand();
    await app.rating.isOpen();
    await look('rating before');
    await app.rating.begin(5);
    await app.player.isOpen();
    await app.clock.freeze();
    await look('get ready');
    await app.clock.run(65);
    await look('running');
    await app.player.press('Ease off');
    await look('eased off');
    await app.player.press('Pause');
    await look('paused');
    await lookAtInterrupted(app, look);
    await app.player.press('End session');
    await expect(app.player.endDialog).toBeVisible();
    await look('end this session');
    await app.player.endDialog.getByRole('button', { name: 'End and save' }).click();
    await app.clock.settle();
    await app.complete.isOpen('Session saved');
    await look('after');
    await app.clock.flow();
    await app.complete.done();
    await app.goTo('Log');
    await expect(app.log.rows(name)).toHaveCount(1);
    await look('log');
    await app.log.openNewest(name);
    await expect(app.heading('Session')).toBeVisible();
    await look('log entry');
  });
}
