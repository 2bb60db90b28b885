import { expect, test } from '../test.ts';

test('what is known is two taps away, as what was decided, and both go onto paper without the app round them', async ({
  app,
  page,
}) => {
  await app.open();
  await page.getByRole('main').getByRole('link', { name: 'Safety', exact: true }).click();
  await page.getByRole('link', { name: 'What is known' }).click();
  await expect(app.heading('What is known')).toBeFocused();
  await expect(page.getByText('Moving helps more in the long run.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText('10.1002/14651858.CD004871.pub5')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goBack();
  await page.getByRole('link', { name: 'What we decided' }).click();
  await expect(app.heading('What we decided')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(14);
});
