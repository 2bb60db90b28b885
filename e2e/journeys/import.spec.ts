import { readFile } from 'node:fs/promises';
import { App } from '../pages/app.ts';
import { aSession } from '../pages/store.ts';
import { expect, test } from '../test.ts';

test('a log is exported, and comes back on an empty phone as it was', async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  await app.open('log');
  await app.store.seed([aSession({ note: 'Left side tighter' })]);
  await expect(app.log.rows('Dragging')).toHaveCount(1);
  const before = await app.store.sessions();
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

test('markup in an imported file is text like any other, and own routines are carried on', async ({
  app,
  page,
}) => {
  const note =
    '<img src="x" onerror="document.body.remove()"><script>document.body.remove()</script>';
  const session = {
    id: 'theirs',
    technique: 'dragging',
    routine: null,
    routineRun: null,
    startedAt: '2026-11-20T18:00:00.000+01:00',
    endedAt: '2026-11-20T18:04:10.000+01:00',
    activeSeconds: 233,
    plannedSeconds: 233,
    outcome: 'completed',
    sides: { left: 75, right: 75 },
    painBefore: 6,
    painAfter: 3,
    soreAfter: null,
    knots: [],
    note,
    updatedAt: '2026-11-20T17:05:00.000Z',
    deleted: false,
  };
  const routine = {
    id: 'evening',
    name: '<b>Evening</b>',
    parts: ['dragging'],
    updatedAt: '2026-11-20T17:05:00.000Z',
    deleted: false,
  };
  const head = { format: 'unknot-log', version: 1, exportedAt: '2026-11-23T20:00:00.000Z' };
  const file = JSON.stringify({ ...head, sessions: [session], routines: [routine] });
  await app.open('log');
  await app.log.chooseToImport('log.json', Buffer.from(file));
  await expect(app.log.importQuestion).toContainText('Own routines: 1 new.');
  await app.log.importQuestion.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 1 new')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await app.log.exportJson();
  const exported = await readFile(await (await downloading).path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({ sessions: [session], routines: [routine] });
  await app.log.openNewest('Dragging');
  await expect(app.heading('Session')).toBeVisible();
  await expect(app.entry.text(note)).toBeVisible();
  await expect(page.getByRole('main').locator('img, b, script')).toHaveCount(0);
});
