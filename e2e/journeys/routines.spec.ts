import type { Page } from '@playwright/test';
import { hasNoViolation } from '../axe.ts';
import { expect, test } from '../test.ts';

/** The middle of the picture by which a part is dragged. */
async function handleOf(page: Page, part: number): Promise<{ readonly x: number; y: number }> {
  const box = await page.locator('[data-handle]').nth(part).boundingBox();
  if (box === null) throw new Error(`Part ${part} has no handle in sight.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags a part with a finger, which would scroll the page where the part did not hold it. */
async function dragByFinger(page: Page, from: number, to: number): Promise<void> {
  const phone = await page.context().newCDPSession(page);
  await phone.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const [start, end] = [await handleOf(page, from), await handleOf(page, to)];
  await phone.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const y = start.y + (end.y - start.y) * share;
    await phone.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ ...start, y }],
    });
  }
  await phone.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await phone.detach();
}

test('a routine of one’s own is made, ordered by finger and keys, played, deleted and brought back', async ({
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
  for (const part of [0, 1]) await button('Set-up').nth(part).click();
  await dragByFinger(page, 1, 0);
  await expect(names).toHaveText(['Middle finger', 'Dragging']);
  await button('Move down').nth(0).press('ArrowDown');
  await expect(names).toHaveText(['Dragging', 'Middle finger']);
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
