import { translatePages } from '../pages/translation.ts';
import { aSession, daysAgo } from '../seeded-log.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ page }) => {
  await translatePages(page);
});

test('translated by the browser, the player goes on: step, count, pause, notice and verdict', async ({
  app,
  page,
}) => {
  await app.begin('Dragging', 6);
  const title = page.locator('[data-session-state] h1');
  await expect(title.locator('font').first()).toBeVisible();
  for (let second = 0; second < 3; second += 1) {
    await app.clock.run(1);
    const left = (await app.player.state())?.remaining;
    await expect(page.locator('.count strong')).toHaveText(String(left));
  }
  const seen = new Set<string>();
  for (let step = 0; step < 4; step += 1) {
    await app.player.press('Next step');
    await app.clock.run(2);
    seen.add(`${await title.innerText()} ${await page.locator('.sentence').innerText()}`);
  }
  expect(seen.size).toBe(4);
  await app.player.press('Pause');
  await expect(app.player.button('Resume')).toBeVisible();
  await expect(page.locator('.paused-sign')).toBeVisible();
  await app.player.press('Resume');
  await expect(app.player.button('Pause')).toBeVisible();
  await expect(page.locator('.paused-sign')).toBeHidden();
  await app.player.press('Ease off');
  await expect(page.locator('.sentence')).toContainText('Less pressure');

  await app.player.end('End and save');
  await app.complete.isOpen('Session saved');
  await app.clock.flow();
  for (const [pain, verdict] of [
    [3, '6 to 3, lower by 3'],
    [8, '6 to 8, higher by 2'],
  ] as const) {
    await app.complete.rate(pain);
    await expect(page.getByText(verdict)).toBeVisible();
  }
});

test('translated by the browser, every other page tells what has changed', async ({
  app,
  page,
}) => {
  await app.open('techniques/dragging');
  await expect(app.technique.total('4:38')).toBeVisible();
  await app.technique.choose('Sides', 'Left only');
  await expect(app.technique.total('2:48')).toBeVisible();

  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  const sessions = [
    ...[20, 16, 13, 9].map((ago) => aSession(daysAgo(ago))),
    aSession(daysAgo(3), { painAfter: 5 }),
    aSession(daysAgo(50), { painAfter: 9 }),
  ];
  await app.store.seed(sessions, 'sessions', 'log/insights');
  await expect(page.getByText('of 5 Dragging sessions')).toBeVisible();
  await app.insights.choose('Period', '90 days');
  await expect(page.getByText('of 6 Dragging sessions')).toBeVisible();

  await app.open('log');
  await app.log.search('nothing');
  await expect(app.log.found('No session found')).toBeVisible();
  await app.log.clearFilters();
  await app.log.openNewest('Dragging');
  await app.entry.delete();
  await expect(app.entry.undoButton).toBeVisible();
  await app.entry.undoButton.click();
  await expect(app.entry.undoButton).toBeHidden();

  await app.open('settings/sounds');
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('status').filter({ hasText: /./ })).toBeVisible();
});
