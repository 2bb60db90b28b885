import { expect, test } from '../test.ts';

/** The whole project of these tests runs with service workers blocked, as some browsers and private windows do. */
test('a browser that takes no service worker promises nothing, and says so where it is asked', async ({
  app,
  page,
}) => {
  await app.open();
  await expect(app.today.startButton('Lying down')).toBeVisible();
  await app.clock.run(90);
  await expect(page.getByRole('main').getByText(/offline/i)).toHaveCount(0);
  await app.open('settings');
  await expect(
    page.getByText('Not ready offline: this browser has kept no files of Unknot.'),
  ).toBeVisible();
});
