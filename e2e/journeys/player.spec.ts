import { expect, test } from '../test.ts';

test.beforeEach(async ({ app }) => {
  await app.begin('Dragging');
  // Into the middle of a second of the player, where no boundary is near.
  await app.clock.run(0.5);
});

test('the space bar, or a tap on the picture, pauses and resumes; time paused is not counted', async ({
  app,
}) => {
  await app.clock.run(20);
  const running = await app.player.state();
  expect(running?.state).toBe('running');
  await app.player.pressSpace();
  await app.clock.run(60);
  expect(await app.player.state()).toEqual({ ...running, state: 'paused' });
  await app.player.pressSpace();
  await app.clock.run(1);
  expect((await app.player.state())?.state).toBe('running');
  expect((await app.player.state())?.remaining).toBe((running?.remaining ?? 0) - 1);
  await app.player.tapPicture();
  await expect(app.player.button('Resume')).toBeVisible();
  await app.player.tapWords();
  expect((await app.player.state())?.state).toBe('running');
  await app.player.button('Next step').focus();
  await app.player.pressSpace();
  expect(await app.player.state()).toMatchObject({ state: 'running', step: 'place-fist' });

  await test.step('End asks: Keep going goes on, Discard leaves nothing in the log', async () => {
    await app.player.end('Keep going');
    await expect(app.player.endDialog).toBeHidden();
    await app.clock.run(2);
    expect((await app.player.state())?.state).toBe('running');
    await app.player.end('Discard');
    await app.clock.flow();
    await app.player.isGone();
    await expect
      .poll(async () => (await app.store.sessions()).filter((record) => !record.deleted))
      .toEqual([]);
  });
});

test('Next and Previous go over steps; a skipped step is no active time', async ({ app }) => {
  await app.clock.run(20);
  const start = await app.player.state();
  expect(start?.step).toBe('sit-tall');
  await app.player.press('Next step');
  expect(await app.player.state()).toMatchObject({
    step: 'place-fist',
    side: 'right',
    remaining: 16,
  });
  await app.player.press('Next step');
  expect(await app.player.state()).toMatchObject({ step: 'support-elbow', side: 'right' });
  await app.player.press('Previous step');
  expect(await app.player.state()).toMatchObject({
    step: 'place-fist',
    side: 'right',
    remaining: 16,
  });
  await app.player.end('End and save');
  await app.complete.isOpen('Session saved');
  await expect.poll(() => app.store.sessions()).toMatchObject([{ outcome: 'ended-early' }]);
  const [record] = await app.store.sessions();
  expect(record?.activeSeconds).toBeLessThanOrEqual(18 - (start?.remaining ?? 0) + 2);
});
