import { App } from '../pages/app.ts';
import { aSession } from '../seeded-log.ts';
import { expect, test } from '../test.ts';

test('a deleted session leaves the log, and Undo brings it back as it was', async ({ app }) => {
  await app.open('log');
  await app.store.seed([aSession('2026-11-22')]);
  const [before] = await app.store.sessions();

  await app.log.openNewest('Dragging');
  await app.entry.delete();
  await expect(app.entry.undoButton).toBeVisible();
  await expect.poll(async () => (await app.store.sessions())[0]?.deleted).toBe(true);
  await app.entry.undoButton.click();
  await expect(app.entry.undoButton).toBeHidden();
  await expect.poll(async () => (await app.store.sessions())[0]?.deleted).toBe(false);
  const { updatedAt: _before, ...kept } = before as unknown as Record<string, unknown>;
  expect((await app.store.sessions())[0]).toMatchObject(kept);

  await app.entry.delete();
  await expect(app.entry.undoButton).toBeVisible();
  await app.goTo('Log');
  await expect(app.heading('Log')).toBeVisible();
  await expect(app.log.rows('Dragging')).toHaveCount(0);
});

test('a deletion that a reload made final is emptied at once, one that another tab can undo is not', async ({
  app,
  page,
  context,
}) => {
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  await app.store.seed([
    aSession('2026-11-20', { note: 'Private' }),
    aSession('2026-11-22', { technique: 'lying-down', note: 'Elsewhere' }),
  ]);
  const other = new App(await context.newPage());
  await other.open('log/2026-11-22-lying-down');
  await other.entry.delete();
  await expect(other.entry.undoButton).toBeVisible();
  await app.open('log/2026-11-20-dragging');
  await app.entry.delete();
  await expect(app.entry.undoButton).toBeVisible();
  await page.reload();
  const notes = async () => (await app.store.sessions()).map(({ note }) => note);
  await expect.poll(notes).toEqual([undefined, 'Elsewhere']);

  await other.entry.undoButton.click();
  await expect(other.entry.undoButton).toBeHidden();
  await app.open('log');
  await expect(app.log.rows('Lying down')).toHaveCount(1);
});
