import { blobOf, guidanceEvents, listen, untilTrackReady } from '../heard/ears.ts';
import { clipsIn } from '../heard/track-words.ts';
import { expect, test } from '../test.ts';

test('"Desk break" is one session: one track over the change of technique, and a record of each', async ({
  app,
  page,
}) => {
  await listen(page, false);
  await app.open();
  // Three taps lead to its guidance, once what is asked before the first session was answered: this, Start, Begin.
  await page.getByRole('link', { name: /^Desk break/ }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await app.beforeYouStart.understand();
  await app.rating.isOpen();
  await app.rating.rate(6);
  await untilTrackReady(page);
  await app.clock.freeze();
  await app.beginAtStandingClock(true);
  await app.clock.run(15.1);

  const events = await guidanceEvents(page);
  const played = events.flatMap((event) => (event.kind === 'play' ? [event.blob] : []));
  const said = clipsIn(await blobOf(page, played[0] ?? -1)).map(({ name }) => name);
  expect(new Set(played).size).toBe(1);
  expect(said.filter((text) => text.startsWith('Get ready')).length).toBe(1);
  expect(said.filter((text) => text.startsWith('Stop if the pain turns sharp')).length).toBe(1);
  expect(said.filter((text) => text.startsWith('Next: '))).toEqual(['Next: Middle finger.']);

  while ((await app.player.state())?.step !== 'transition') await app.player.press('Next step');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Middle finger');
  await app.clock.run(20);
  expect(await app.player.state()).toMatchObject({ step: 'place-hand', side: 'right' });
  await app.player.end('End and save');
  await app.complete.isOpen('Session saved');
  await app.clock.flow();
  await app.complete.rate(3);
  await app.complete.done();
  await expect(app.heading('Today')).toBeVisible();

  const records = (await app.store.sessions()).toSorted((a, b) =>
    a.startedAt.localeCompare(b.startedAt),
  );
  const routineRun = records[0]?.routineRun ?? '';
  const inRun = { routine: 'desk-break', routineRun, outcome: 'ended-early' };
  expect(routineRun).not.toBe('');
  expect(records).toMatchObject([
    { ...inRun, technique: 'dragging', painBefore: 6, painAfter: null },
    { ...inRun, technique: 'middle-finger', painBefore: null, painAfter: 3 },
  ]);
});
