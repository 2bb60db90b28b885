import { aSession } from '../pages/store.ts';
import { expect, test } from '../test.ts';

test('a run of a routine is one row that opens into its parts, is deleted as one, and comes back whole', async ({
  app,
  page,
}) => {
  const run = { routine: 'desk-break', routineRun: 'run' };
  const [first, last] = [
    { ...aSession(), ...run, id: 'first', painAfter: null },
    {
      ...aSession(),
      ...run,
      id: 'last',
      technique: 'middle-finger',
      startedAt: '2026-11-23T19:10:00.000+00:00',
      endedAt: '2026-11-23T19:15:00.000+00:00',
      painBefore: null,
      painAfter: 1,
      note: 'Better',
    },
  ];
  await app.open('log');
  await app.store.seed([first, last]);
  await expect(app.log.rows('Desk break, 2 techniques')).toHaveCount(1);
  await expect(app.log.rows('Dragging')).toHaveCount(0);
  await app.log.openNewest('Desk break');
  await expect(page.getByRole('listitem').filter({ hasText: 'Middle finger' })).toBeVisible();
  await expect(app.entry.text('Lower by 5')).toBeVisible();

  await app.entry.delete();
  await expect(app.entry.undoButton).toBeFocused();
  expect((await app.store.sessions()).map(({ deleted }) => deleted)).toEqual([true, true]);
  await page.getByRole('link', { name: 'Back to the log' }).click();
  await expect(app.log.rows('Desk break')).toHaveCount(0);
  await app.entry.undoButton.click();
  await expect(app.log.rows('Desk break, 2 techniques')).toHaveCount(1);
  expect(await app.store.sessions()).toMatchObject([
    { id: 'first', painBefore: first.painBefore, deleted: false },
    { id: 'last', painAfter: 1, note: 'Better', deleted: false },
  ]);
});
