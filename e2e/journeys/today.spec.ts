import { hasNoViolation } from '../axe.ts';
import { aSession } from '../pages/store.ts';
import { expect, test } from '../test.ts';

test('Today has one suggestion, keeps to the minutes there are, and asks once about the day after', async ({
  app,
  page,
}) => {
  await app.open();
  await app.store.seed([
    aSession({
      startedAt: '2026-11-22T19:02:11.000+01:00',
      endedAt: '2026-11-22T19:06:19.000+01:00',
    }),
  ]);
  const suggestion = page.getByRole('region', { name: 'Suggestion' });
  await expect(suggestion).toContainText('It is late.');
  await expect(suggestion.getByRole('button', { name: 'Start: Wind down' })).toBeVisible();
  const sore = page.getByRole('radiogroup', { name: 'Sore from it?' });
  await expect(sore).toBeVisible();

  await page
    .getByRole('radiogroup', { name: 'Minutes I have' })
    .getByRole('radio', { name: '3', exact: true })
    .check();
  await expect(page.getByText('Middle finger cannot be that short')).toBeVisible();
  await expect(page.getByRole('link', { name: /^3:00 Desk break/ })).toHaveAttribute(
    'href',
    /\/routines\/desk-break\/session\?minutes=3$/,
  );
  await expect(page.getByText('Middle finger is left out.')).toBeVisible();
  await hasNoViolation(page, 'Today, with all it can say', 'all');

  await sore.getByRole('radio', { name: 'A lot' }).check();
  await expect(page.getByRole('region', { name: 'Rest' })).toContainText('Rest today.');
  expect((await app.store.sessions())[0]?.soreAfter).toBe('much');
  await app.today.start('Dragging');
  await expect(page).toHaveURL(/\/techniques\/dragging\/session\?minutes=3$/);

  await app.open();
  await expect(page.getByRole('region', { name: 'Rest' })).toBeVisible();
  await expect(sore).toHaveCount(0);
});
