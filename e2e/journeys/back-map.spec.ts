import { hasNoViolation } from '../axe.ts';
import type { App } from '../pages/app.ts';
import { expect, test } from '../test.ts';

/** From the page after a session to the entry of that session in the log. */
async function findInLog(app: App, technique: string): Promise<void> {
  await app.complete.done();
  await expect(app.heading('Today')).toBeVisible();
  await app.goTo('Log');
  await app.log.openNewest(technique);
  await expect(app.heading('Session')).toBeVisible();
}

test('a knot found in the session is put in its place by touch, and found again in the log', async ({
  app,
  page,
}) => {
  await app.begin('Middle finger');
  await app.clock.run(15 + 18 + 18 + 5);
  await page.getByRole('button', { name: 'Found a knot' }).click();
  await app.clock.settle();
  await app.player.end('End and save');
  await app.clock.flow();
  await app.complete.isOpen('Session saved');

  await app.complete.region('Right, where neck meets shoulder').tap();
  const handle = (await app.complete.handle.boundingBox()) ?? { x: NaN, y: NaN };
  const from = { x: handle.x + 24, y: handle.y + 24 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 80, { steps: 4 });
  await page.mouse.up();
  await app.complete.region('Left, top of the shoulder').tap();
  await hasNoViolation(page, 'after, with knots');
  await expect
    .poll(async () => (await app.store.sessions())[0]?.knots)
    .toMatchObject([
      {
        side: 'right',
        x: expect.closeTo(0.792, 2),
        y: expect.closeTo(0.504, 2),
      },
      { side: 'left', x: 0.24, y: 0.22 },
    ]);

  await findInLog(app, 'Middle finger');
  await expect(app.entry.backMap).toBeVisible();
  await expect(app.entry.knots).toHaveText([
    /^Right, on the shoulder blade, after 4\d\ss$/,
    /^Left, top of the shoulder, after 4\d\ss$/,
  ]);
  await hasNoViolation(page, 'log entry, with knots');
});

test('a knot is marked, moved and another removed with the keyboard alone', async ({
  app,
  page,
}) => {
  await app.begin('Dragging', 4);
  await app.clock.run(15 + 30);
  await app.player.end('End and save');
  await app.clock.flow();
  await app.complete.isOpen('Session saved');
  await app.complete.markKnotButton.press('Enter');
  await expect(page.getByRole('heading', { name: 'Knots' })).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(app.complete.region('Left, back of the neck')).toBeFocused();
  await page.keyboard.press('Space');
  await app.complete.handle.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await app.complete.region('Left, below the shoulder blade').press('Enter');
  await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await expect(app.complete.region('Left, below the shoulder blade')).toBeFocused();
  await expect(app.complete.region('Right, back of the neck')).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await findInLog(app, 'Dragging');
  await expect(app.entry.knots).toHaveText([/^Right, back of the neck, after 3\d\ss$/]);
});

test("every picture of a technique's steps says what it shows", async ({ app, page }) => {
  await app.open();
  for (const id of ['dragging', 'middle-finger', 'lying-down']) {
    await app.moveTo(`techniques/${id}`);
    const steps = page.getByRole('list', { name: 'Steps' });
    await expect(steps.locator('svg').first()).toBeAttached();
    const count = await steps.getByRole('listitem').count();
    expect(count).toBeGreaterThan(7);
    await expect(steps.getByRole('img', { name: /\w{3}.{25}/ })).toHaveCount(count);
  }
});
