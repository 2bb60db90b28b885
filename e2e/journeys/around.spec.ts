import { expect, test } from '../test.ts';

test('a first visit shows what Unknot is while its files are on the way, and then only the page', async ({
  app,
  page,
}) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/main-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const sentence = page.getByText('Guided self-massage for the upper back and neck');
  await expect(sentence).toBeVisible();
  letThrough();
  await expect(app.heading('Today')).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test('settings survive a reload', async ({ app, page }) => {
  await app.open('settings');
  await app.settings.switch('Sounds').click();
  await app.settings.radio('Theme', 'Night').check({ force: true });
  await app.settings.radio('Text size', 'Large').check({ force: true });
  await app.settings.getReadyTime.fill('30');
  await app.settings.getReadyTime.blur();
  await page.reload();
  await expect(app.settings.switch('Sounds')).not.toBeChecked();
  await expect(app.settings.radio('Theme', 'Night')).toBeChecked();
  await expect(app.settings.radio('Text size', 'Large')).toBeChecked();
  await expect(app.settings.getReadyTime).toHaveValue('30');
});

test('the get-ready time is the one chosen', async ({ app }) => {
  await app.open('settings');
  await app.settings.getReadyTime.fill('40');
  await app.settings.getReadyTime.blur();
  await app.begin('Dragging');
  const state = await app.player.state();
  expect(state).toMatchObject({ state: 'get-ready', step: 'get-ready' });
  expect(state?.remaining).toBeGreaterThan(30);
});

for (const path of ['no-such-page', 'techniques/no-such-technique', 'log/insights/of/nothing']) {
  test(`an unknown address leads back: ${path}`, async ({ app, page }) => {
    await app.open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: /today/i }).click();
    await expect(app.heading('Today')).toBeVisible();
  });
}

for (const name of ['Safety', 'About'] as const) {
  test(`${name} opens by its address`, async ({ app }) => {
    await app.open(name.toLowerCase());
    await expect(app.heading(name)).toBeVisible();
  });
}

test('every page but the player has the navigation', async ({ app, page }) => {
  for (const path of [
    '',
    'techniques/dragging',
    'techniques/nothing/session',
    'log',
    'settings',
    'safety',
    'about',
  ]) {
    await app.open(path);
    for (const name of ['Today', 'Log', 'Settings']) {
      await expect(
        page.getByRole('navigation').getByRole('link', { name, exact: true }),
      ).toBeVisible();
    }
  }
  await app.begin('Dragging');
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
