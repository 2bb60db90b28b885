import { expect, test } from '../test.ts';

test('gone through with Next past half of its plan a session counts as completed; its ratings and note are in the record and on its page', async ({
  app,
}) => {
  await app.begin('Dragging', 7);
  await app.clock.run(15 + 180);
  while ((await app.player.state()) !== null) await app.player.press('Next step');
  await app.complete.isOpen();
  await app.clock.flow();
  await app.complete.rate(3);
  await app.complete.write('Left side <b>tighter</b> today');
  await app.complete.done();
  await expect(app.heading('Today')).toBeVisible();
  await expect
    .poll(() => app.store.sessions())
    .toMatchObject([
      {
        outcome: 'completed',
        painBefore: 7,
        painAfter: 3,
        note: 'Left side <b>tighter</b> today',
      },
    ]);
  await app.goTo('Log');
  await app.log.openNewest('Dragging');
  await expect(app.heading('Session')).toBeVisible();
  await expect(app.entry.text('Left side <b>tighter</b> today')).toBeVisible();
  await expect(app.entry.text('Lower by 4')).toBeVisible();
});

test('"Before you start" is asked before the first session only, and its choice is kept in Settings', async ({
  app,
}) => {
  await app.open();
  await app.today.start('Dragging');
  await expect(app.beforeYouStart.dialog).toBeVisible();
  await app.beforeYouStart.useScreenReader();
  await app.beforeYouStart.understand();
  await app.rating.isOpen();
  await app.open();
  await app.today.start('Middle finger');
  await app.rating.isOpen();
  await expect(app.beforeYouStart.dialog).toBeHidden();
  await app.open('settings');
  await expect(app.settings.switch('I use a screen reader')).toBeChecked();
});
