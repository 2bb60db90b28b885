import { HeldDatabase } from '../pages/held-database.ts';
import { expect, test } from '../test.ts';

test('while another window holds the database a session ends, is rated and left, and all of it is in the log later', async ({
  app,
  page,
  context,
}) => {
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  const held = await HeldDatabase.by(context, page.url());
  await app.player.end('End and save');
  await app.complete.isOpen('Session ended');
  await app.clock.run(6);
  await expect(page.getByText('This session cannot be written right now.').first()).toBeVisible();
  await app.complete.rate(3);
  await app.complete.write('Looser');
  await app.complete.done();
  await expect(app.heading('Today')).toBeVisible();
  await page.reload();
  // The clock stands still but for this.
  await expect
    .poll(async () => {
      await app.clock.settle();
      return page.getByText('1 session is not safe on this phone yet').isVisible();
    })
    .toBe(true);
  await held.letGo();
  await app.clock.flow();
  await expect
    .poll(async () =>
      (await app.store.sessions()).map((one) => [one.outcome, one.painAfter, one.note]),
    )
    .toEqual([['ended-early', 3, 'Looser']]);
  await expect(app.today.continueButton()).toHaveCount(0);
});
