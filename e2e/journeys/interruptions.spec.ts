import type { BrowserContext, Locator, Page } from '@playwright/test';
import { App } from '../pages/app.ts';
import { Disk } from '../pages/disk.ts';
import { isFull } from '../share.ts';
import { expect, test } from '../test.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long getting ready and the second in which the clock is stopped may shift what was active, in seconds. */
const SHIFT = 2;

/** Another tab of the same browser, on Today. All tabs share one faked clock. */
async function anotherTab(context: BrowserContext): Promise<App> {
  const app = new App(await context.newPage());
  await app.open();
  return app;
}

/** One session alone is in the log, with this outcome and this much active time. */
async function expectLogged(app: App, outcome: string, seconds: number): Promise<void> {
  await expect
    .poll(async () => {
      const all = await app.store.sessions();
      return all.map((one) => [one.outcome, Math.abs(one.activeSeconds - seconds) <= SHIFT]);
    })
    .toEqual([[outcome, true]]);
}

/** Lets the standing clock go on bit by bit until something is seen. */
async function expectInTime(app: App, seen: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await app.clock.settle();
      return seen.isVisible();
    })
    .toBe(true);
}

/** The offer on Today to go on with what was interrupted. */
function offer(page: Page, words: string | RegExp) {
  return page.getByRole('main').getByRole('heading', { level: 2, name: words });
}

// nothing-lost: page-asleep-for-hours-1
test('asleep for hours, a session waits where it was last guided, and says why', async ({
  app,
  page,
}) => {
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  await test.step('Back asks again however often it is made, and Keep going goes on', async () => {
    for (let times = 0; times < 3; times += 1) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await app.clock.settle();
      await expect(app.player.endDialog).toBeVisible();
      await app.player.endDialog.getByRole('button', { name: 'Keep going', exact: true }).click();
      await app.clock.settle();
      await expect(app.player.endDialog).toBeHidden();
    }
    expect((await app.player.state())?.state).toBe('running');
  });
  const before = await app.player.state();
  await app.clock.sleep(9 * HOUR);
  await app.clock.settle();
  expect(await app.player.state()).toEqual({ ...before, state: 'paused' });
  await expect(page.getByText('That time was not counted.')).toBeVisible();
  await app.player.press('Resume');
  await app.clock.run(10);
  await app.player.end('End and save');
  await expectLogged(app, 'ended-early', 30);
});

test('paused for half an hour a session is let go, and can be continued', async ({ app }) => {
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  await app.player.press('Pause');
  const left = await app.player.state();
  await app.clock.run(30 * MINUTE);
  await app.player.isGone();
  await expectLogged(app, 'interrupted', 20);
  await expectInTime(app, app.today.continueButton());
  await app.today.continueButton().click();
  await expectInTime(app, app.player.button('Resume'));
  expect(await app.player.state()).toEqual(left);
});

test('an interrupted session has its place on Today from the start: no Start button moves under a finger', async ({
  app,
  page,
}) => {
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  await app.player.press('Pause');
  await app.clock.flow();
  await app.open();
  await app.today.continueButton().waitFor();
  await page.locator('un-root un-technique-card un-figure svg').nth(2).waitFor();
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is told where nothing has shifted.
        requestIdleCallback(() => {
          resolve(0);
        });
      }),
  );
  expect(shifts).toBeLessThan(0.06);
});

test('a second tab says where the session runs, begins none beside it, and takes it over at the same second', async ({
  app,
  page,
  context,
}) => {
  const other = await anotherTab(context);
  await other.today.start('Middle finger');
  await other.beforeYouStart.understandIfAsked();
  await other.rating.isOpen();
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  await test.step('no session can be begun beside it', async () => {
    await expectInTime(other, offer(other.page, /^Dragging is open in another window/));
    await expect(other.rating.skipButton).toBeHidden();
    expect(await app.store.sessions()).toHaveLength(1);
  });
  await other.open();
  await expectInTime(other, offer(other.page, /^Dragging is open in another window/));
  await expect(other.today.saveAsIsButton()).toBeHidden();
  const before = await app.player.state();

  await other.page.getByRole('button', { name: 'Take it over', exact: true }).click();
  await expectInTime(other, other.player.button('Resume'));
  const after = await other.player.state();
  expect(after).toMatchObject({ state: 'paused', step: before?.step, side: before?.side });
  expect(Math.abs((after?.remaining ?? 0) - (before?.remaining ?? 0))).toBeLessThanOrEqual(1);
  await app.player.isGone();
  await expectInTime(app, offer(page, /^Dragging is open in another window/));

  await other.player.press('Resume');
  await other.clock.run(5 + 10);
  await other.player.end('End and save');
  // One session, whole, and logged once.
  await expectLogged(other, 'ended-early', 30);
});

// That windows tell one another, and what each page does then, is tried in the unit specs of the log and its pages.
if (isFull())
  test('a session under way is seen in the log of another tab, which follows its end, its deletion and its return', async ({
    app,
    page,
    context,
  }) => {
    await app.begin('Dragging');
    await app.clock.run(15 + 20);
    // Both tabs have one clock.
    await app.clock.flow();
    const other = await anotherTab(context);
    await other.goTo('Log');
    await other.log.openNewest('Dragging');
    const button = (name: string) => other.page.getByRole('button', { name, exact: true });
    await expect(other.page.getByText('This session is not over yet.')).toBeVisible();
    await expect(button('Edit')).toHaveCount(0);
    await expect(button('Delete')).toHaveCount(0);
    await app.player.end('End and save');
    await app.complete.isOpen('Session saved');
    await expect(button('Delete')).toBeVisible();
    await expect(other.page.getByText('This session is not over yet.')).toHaveCount(0);

    await other.goTo('Log');
    await app.open('log');
    await app.log.rows('Dragging').click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(other.log.rows('Dragging')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(other.log.rows('Dragging')).toHaveCount(1);
  });

test('a session that ends on a full disk is not offered again, and is in the log after a reload', async ({
  app,
  page,
}) => {
  const disk = new Disk(page);
  await disk.watch();
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  await disk.fill();
  await app.player.end('End and save');
  await app.complete.isOpen('Session ended');
  await app.clock.flow();
  await app.open();
  await expect(app.today.card('Dragging')).toBeVisible();
  await expect(page.getByText('1 session is not safe on this phone yet')).toBeVisible();
  await expect(app.today.continueButton()).toHaveCount(0);
  await disk.makeRoom();
  await app.open('log');
  await expect(app.log.rows('Dragging')).toHaveCount(1);
  await expectLogged(app, 'ended-early', 20);
});

test('Back asks in a session whose address was opened directly, before and after a reload', async ({
  app,
  page,
}) => {
  await app.open('techniques/dragging/session');
  await app.beforeYouStart.understandIfAsked();
  await app.rating.skip();
  await app.player.isOpen();
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await expect(app.player.endDialog).toBeVisible();
  await app.player.endDialog.getByRole('button', { name: 'Keep going', exact: true }).click();
  await page.reload();
  await app.today.continueButton().click();
  await app.player.isOpen();
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await expect(app.player.endDialog).toBeVisible();
  await app.player.endDialog.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(app.heading('Today')).toBeVisible();
});
