import { App } from '../pages/app.ts';
import { aSession } from '../pages/store.ts';
import { expect, test } from '../test.ts';

/** One session in the log, ended early. */
async function logOne(app: App): Promise<void> {
  await app.open('log');
  await app.store.seed([aSession({ outcome: 'ended-early' })]);
}

test('how safe the log is stands in Settings and is told as the browser tells it', async ({
  app,
  page,
}) => {
  await app.open('settings');
  await page.getByRole('link', { name: 'How safe is it?', exact: true }).click();
  await expect(app.safekeeping.heading).toBeVisible();
  const promised = await page.evaluate(() => navigator.storage.persisted());
  await expect(app.safekeeping.section('Kept by the browser')).toContainText(
    promised ? 'has promised' : 'has not promised',
  );
  await expect(app.safekeeping.section('Room')).toContainText(/takes (less than )?[\d.]+ \w+ here/);
  await expect(app.safekeeping.section('Backup')).toContainText('none was made');
  const downloading = page.waitForEvent('download');
  await app.safekeeping.section('Backup').getByRole('button', { name: 'Export JSON' }).click();
  await downloading;
  await expect(app.safekeeping.section('Backup')).toContainText('less than a day ago');
});

test('Erase everything leaves nothing, not a session that was interrupted, and Unknot starts as new', async ({
  app,
  page,
}) => {
  await logOne(app);
  await app.begin('Dragging');
  await app.clock.run(15 + 60);
  await app.clock.flow();
  await app.open();
  await expect(app.today.continueButton()).toBeVisible();
  await app.open('settings');
  await app.settings.radio('Theme', 'Night').check({ force: true });
  expect((await app.safekeeping.everythingKept()).length).toBeGreaterThan(1);

  await app.safekeeping.askToErase();
  await app.safekeeping.type('no');
  await expect(app.safekeeping.yesButton).toBeDisabled();
  await app.safekeeping.question.getByRole('button', { name: 'Keep everything' }).click();
  await expect(app.safekeeping.question).toBeHidden();
  expect((await app.store.sessions()).length).toBe(2);

  await app.safekeeping.askToErase();
  const downloading = page.waitForEvent('download');
  await app.safekeeping.question.getByRole('button', { name: 'Export JSON' }).click();
  await downloading;
  await app.safekeeping.erase();
  await expect(page.getByText('Everything is erased. Unknot starts as new.')).toBeVisible();
  expect(await app.safekeeping.everythingKept()).toEqual([]);

  await app.open();
  await expect(app.heading('Today')).toBeVisible();
  await expect(app.today.continueButton()).toHaveCount(0);
  await app.open('settings');
  await expect(app.settings.radio('Theme', 'Same as phone')).toBeChecked();
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  await app.open('techniques/dragging/session');
  await expect(app.beforeYouStart.dialog).toBeVisible();
});

test('a session under way in another window, and one interrupted, are erased and do not come back', async ({
  app,
  context,
}) => {
  await app.begin('Dragging');
  await app.clock.run(15 + 60);
  // All windows share one clock.
  await app.clock.flow();
  const other = new App(await context.newPage());
  await other.open('settings/data');
  await other.safekeeping.askToErase();
  await other.safekeeping.erase();
  await expect(other.page.getByText('Everything is erased.')).toBeVisible();

  // The window of the session starts anew, with nothing to go on with.
  await expect(app.heading('Today')).toBeVisible();
  await expect(app.today.continueButton()).toHaveCount(0);
  expect(await other.safekeeping.everythingKept()).toEqual([]);
});
