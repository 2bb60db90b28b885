import { readFile } from 'node:fs/promises';
import { App } from '../pages/app.ts';
import { expect, test } from '../test.ts';

test('a log is exported, and comes back on an empty phone as it was', async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  await app.begin('Dragging', 4);
  await app.clock.run(15 + 30);
  await app.player.end('End and save');
  await app.clock.flow();
  await app.complete.isOpen('Session saved');
  await app.complete.done();
  await expect(app.heading('Today')).toBeVisible();
  const before = await app.store.sessions();
  await app.goTo('Log');
  const downloading = page.waitForEvent('download');
  await app.log.exportJson();
  const file = await readFile(await (await downloading).path());

  const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const phone = new App(await other.newPage());
  await phone.open('log');
  await expect(phone.page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  await phone.log.chooseToImport('log.json', file);
  await expect(phone.log.importQuestion.getByText('1 new', { exact: true })).toBeVisible();
  await phone.log.importQuestion.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(phone.page.getByText('Imported: 1 new')).toBeVisible();
  await expect(phone.log.rows('Dragging')).toHaveCount(1);
  expect(await phone.store.sessions()).toEqual(before);

  await phone.log.chooseToImport('log.json', file);
  await expect(phone.log.importQuestion.getByText('1 unchanged', { exact: true })).toBeVisible();
  await phone.log.importQuestion.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(phone.log.importQuestion).toBeHidden();
  await other.close();
});

test('a file that is no log is refused in a sentence', async ({ app, page }) => {
  await app.open('log');
  await app.log.chooseToImport('photo.json', Buffer.from('not a log'));
  await expect(page.getByText(/^This is no log file.*Nothing was imported\.$/)).toBeVisible();
  expect(await app.store.sessions()).toEqual([]);
});
