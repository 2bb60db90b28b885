import { expect, test } from '../test.ts';

test('two knocks beside the phone pause a session, and go on with it', async ({ app }) => {
  await app.bedside.hasSensor();
  await app.open('settings');
  const knocking = app.settings.switch('Knock to pause');
  await expect(knocking).toHaveAttribute('aria-checked', 'false');
  await knocking.click();
  await expect(knocking).toHaveAttribute('aria-checked', 'true');

  await app.begin('Dragging', 5);
  await app.bedside.knockTwice();
  expect((await app.player.state())?.state).toBe('get-ready');
  await app.clock.run(15);
  expect((await app.player.state())?.state).toBe('running');
  await app.bedside.knockTwice();
  const paused = await app.player.state();
  expect(paused?.state).toBe('paused');
  await app.clock.run(10);
  expect(await app.player.state()).toEqual(paused);
  await app.bedside.knockTwice();
  expect(await app.player.state()).toMatchObject({ state: 'running', step: paused?.step });
});

test('knocks are tried in Settings before they are relied on', async ({ app, page }) => {
  await app.bedside.hasSensor('granted');
  await app.open('settings');
  await app.settings.switch('Knock to pause').click();
  await page.getByRole('button', { name: 'Try it', exact: true }).click();
  await app.clock.freeze();
  await app.bedside.knockTwice();
  await expect(page.getByText('Knocks noticed: 1')).toBeVisible();
  await app.bedside.knockTwice();
  await expect(page.getByText('Knocks noticed: 2')).toBeVisible();
});

test('a sensor that is refused leaves a disabled switch with its reason', async ({ app, page }) => {
  await app.bedside.hasSensor('denied');
  await app.open('settings');
  await app.settings.switch('Knock to pause').click();
  await expect(app.settings.switch('Knock to pause')).toBeDisabled();
  await expect(page.getByText('The browser may not read motion')).toBeVisible();
});

test('a device without a sensor says so once it was asked', async ({ app, page }) => {
  await app.open('settings');
  await app.settings.switch('Knock to pause').click();
  await expect(app.settings.switch('Knock to pause')).toBeDisabled();
  await expect(page.getByText('no motion sensor that the browser may read')).toBeVisible();
});
