import { expect, test } from '../test.ts';
import { PLANS } from './plans.ts';

/** What can be set of each technique. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  dragging: ['Strokes', 'Seconds a stroke', 'Neck tapping', 'Relax'],
  'middle-finger': ['Circles', 'Seconds a circle', 'Time on a knot'],
  'lying-down': [
    ...['Squeezes', 'Seconds a squeeze', 'Reach further', 'Fist rub', 'Pound', 'Rest'],
    'Turn over',
  ],
};

test('the page of each technique tells the length, sets every amount and starts a session', async ({
  app,
}) => {
  await app.open();
  for (const plan of PLANS) {
    await test.step(plan.name, async () => {
      await app.today.card(plan.name).click();
      await expect(app.heading(plan.name)).toBeVisible();
      await expect(app.technique.total(plan.length)).toBeVisible();
      for (const name of AMOUNTS[plan.id] ?? []) {
        await expect(app.technique.amount(name)).toBeVisible();
      }
      // Where the word is first met, it is said what it means.
      if (plan.id === 'middle-finger') {
        await expect(app.technique.amount('Time on a knot')).toHaveAccessibleDescription(
          /^A knot is /,
        );
      }
      await app.technique.startButton.click();
      await app.beforeYouStart.understandIfAsked();
      await app.rating.isOpen();
      await app.goTo('Today');
    });
  }
});

test('one side, more strokes and no tapping change the length; all is remembered and can be undone; the first side chosen is worked first', async ({
  app,
  page,
}) => {
  await app.open('techniques/dragging');
  await app.technique.choose('Sides', 'Left only');
  await expect(app.technique.total('2:48')).toBeVisible();
  await app.technique.setAmount('Strokes', 8);
  await expect(app.technique.total('3:18')).toBeVisible();
  await app.technique.setAmount('Neck tapping', 0);
  await expect(app.technique.total('2:58')).toBeVisible();
  await page.reload();
  await expect(app.technique.amount('Strokes')).toHaveValue('8');
  await expect(app.technique.choice('Sides', 'Left only')).toBeChecked();
  await app.technique.backToDefaults();
  await expect(app.technique.total('4:38')).toBeVisible();
  await expect(app.technique.amount('Strokes')).toHaveValue('5');

  await app.moveTo('techniques/middle-finger');
  await app.technique.choose('First side', 'Left');
  await app.technique.startButton.click();
  await app.beforeYouStart.understandIfAsked();
  await app.rating.skip();
  await app.player.isOpen();
  await app.clock.freeze();
  await app.clock.run(15 + 19);
  expect(await app.player.state()).toMatchObject({ step: 'place-hand', side: 'left' });
});

test('My hand is tired goes on to the fist, and from the fist to the rest', async ({ app }) => {
  await app.begin('Lying down');
  await app.clock.run(25 + 57);
  expect(await app.player.state()).toMatchObject({ step: 'squeeze', side: 'left' });
  await app.player.press('My hand is tired');
  expect(await app.player.state()).toMatchObject({ step: 'fist-rub', side: 'left' });
  await app.player.press('My hand is tired');
  expect(await app.player.state()).toMatchObject({ step: 'rest', side: 'left' });
});
