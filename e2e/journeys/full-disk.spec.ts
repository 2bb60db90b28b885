import { readFile } from 'node:fs/promises';
import { TightDisk } from '../pages/tight-disk.ts';
import { expect, test } from '../test.ts';

// Its caches would count among what there is room for.
test.use({ serviceWorkers: 'block' });

/** The longest it may take until the room handed out is used up, in writes of 5 s. */
const MOST_WRITES = 40;

test('where Chromium has no room left a session goes on, can be taken along as a file, and is written once there is', async ({
  app,
  page,
  server,
}) => {
  const disk = await TightDisk.of(page, server.origin);
  await app.begin('Lying down');
  await app.clock.run(25 + 10);
  const [kept] = await app.store.sessions();
  await disk.fill();

  const told = page.getByText('The phone is full.').first();
  for (let write = 0; write < MOST_WRITES && !(await told.isVisible()); write += 1) {
    await app.clock.run(5);
  }
  await expect(told).toBeVisible();
  const { state, step } = (await app.player.state()) ?? {};
  expect([state, step === kept?.id]).toEqual(['running', false]);
  await app.clock.run(20);
  expect((await app.player.state())?.state).toBe('running');
  const [behind] = await app.store.sessions();

  await app.player.end('End and save');
  await app.complete.isOpen('Session ended');
  await app.clock.flow();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    readonly sessions: readonly { readonly id: string; readonly activeSeconds: number }[];
  };
  const [taken] = file.sessions;
  expect(file.sessions).toHaveLength(1);
  // The file knows what the disk does not.
  expect(taken?.activeSeconds ?? 0).toBeGreaterThan((behind?.activeSeconds ?? 0) + 15);

  await disk.makeRoom();
  await app.complete.rate(3);
  await expect
    .poll(async () =>
      (await app.store.sessions()).map((one) => [one.id, one.outcome, one.painAfter]),
    )
    .toEqual([[taken?.id, 'ended-early', 3]]);
  await expect(told).toBeHidden();
});
