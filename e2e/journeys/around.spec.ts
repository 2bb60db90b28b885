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
  await page.goto('./safety', { waitUntil: 'commit' });
  const sentence = page.getByText('Guided self-massage for the upper back and neck');
  await expect(sentence).toBeVisible();
  letThrough();
  await expect(app.heading('Safety')).toBeVisible();
  await expect(sentence).toHaveCount(0);
});

test('settings survive a reload, and the get-ready time is the one chosen', async ({
  app,
  page,
}) => {
  await app.open('settings');
  await app.settings.switch('Sounds').click();
  await app.settings.radio('Theme', 'Night').check({ force: true });
  await app.settings.radio('Text size', 'Large').check({ force: true });
  await app.settings.getReadyTime.fill('40');
  await app.settings.getReadyTime.blur();
  await page.reload();
  await expect(app.settings.switch('Sounds')).not.toBeChecked();
  await expect(app.settings.radio('Theme', 'Night')).toBeChecked();
  await expect(app.settings.radio('Text size', 'Large')).toBeChecked();
  await expect(app.settings.getReadyTime).toHaveValue('40');
  await app.begin('Dragging');
  const state = await app.player.state();
  expect(state).toMatchObject({ state: 'get-ready', step: 'get-ready' });
  expect(state?.remaining).toBeGreaterThan(30);
});

test('an unknown address leads back, and one that is markup is no more than that', async ({
  app,
  page,
}) => {
  const back = (name: RegExp) => page.getByRole('main').getByRole('link', { name });
  for (const path of ['no-such-page', 'techniques/no-such-technique', 'log/insights/of/nothing']) {
    await app.open(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await back(/today/i).click();
    await expect(app.heading('Today')).toBeVisible();
  }
  await app.open(`log/${encodeURIComponent('<img src=x onerror=got=1>')}`);
  await expect(app.heading('Session')).toBeVisible();
  expect(await page.evaluate(() => 'got' in window)).toBe(false);
  await back(/back to the log/i).click();
  await expect(app.heading('Log')).toBeVisible();
});
