import { hasNoViolation } from '../axe.ts';
import { expect, test } from '../test.ts';

test('a routine of one’s own is made, ordered by keys, played, deleted and brought back', async ({
  app,
  page,
}) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const parts = page.getByRole('list', { name: 'Parts' });
  const names = parts.getByRole('heading', { level: 2 });

  await app.open();
  await app.goTo('Routines');
  await button('Add a routine').click();
  await expect(app.heading('Add a routine')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Evening');
  for (const technique of ['Dragging', 'Middle finger']) {
    await button('Add a technique').click();
    await page.getByRole('dialog').getByRole('button', { name: technique }).click();
  }
  await expect(page.getByText('10:37', { exact: true })).toBeVisible();
  await hasNoViolation(page, 'the editor of a routine');
  await button('Move up').nth(1).press('ArrowUp');
  await expect(names).toHaveText(['Middle finger', 'Dragging']);
  await expect(button('Move up').nth(0)).toBeFocused();
  await button('Save').click();

  await expect(app.heading('Evening')).toBeVisible();
  await expect(page.getByText('10:37', { exact: true })).toBeVisible();
  await hasNoViolation(page, 'the page of a routine');
  await button('Start').click();
  await app.beforeYouStart.understandIfAsked();
  await app.rating.isOpen();
  await app.clock.freeze();
  await app.beginAtStandingClock();
  await app.clock.run(20);
  await expect(page.getByLabel('Evening session')).toBeVisible();
  expect((await app.player.state())?.step).toBe('sit-tall');
  await app.player.end('Discard');
  await app.clock.flow();

  await app.goTo('Routines');
  await page.getByRole('link', { name: /^Evening/ }).click();
  await button('Delete').click();
  await expect(app.heading('Routines')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Evening/ })).toHaveCount(0);
  await button('Undo').click();
  await expect(page.getByRole('link', { name: /^Evening/ })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: /^Evening/ }).click();
  await expect(parts.getByRole('listitem')).toHaveText([/Middle finger/, /Dragging/]);
});
