import type { App } from '../pages/app.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

const HOUR_MS = 3600_000;

/** How long the second in which the clock is stopped may shift what was active, in seconds. */
const SHIFT = 2;

/** 20 s of active time, whatever the clock on the wall says meanwhile, and 30 s more. */
async function playThrough(app: App, meanwhile: () => Promise<void>): Promise<void> {
  await app.begin('Dragging');
  await app.clock.run(15 + 20);
  await meanwhile();
  await app.clock.run(30);
}

async function expectActive(app: App, seconds: number): Promise<void> {
  await app.player.end('End and save');
  await expect
    .poll(async () =>
      (await app.store.sessions()).map((one) => Math.abs(one.activeSeconds - seconds) <= SHIFT),
    )
    .toEqual([true]);
}

/** Milliseconds between what two stamps say, each with its own offset. */
async function stampsApart(app: App): Promise<number> {
  const [session] = await app.store.sessions();
  return Date.parse(session?.endedAt ?? '') - Date.parse(session?.startedAt ?? '');
}

test('set back by an hour the clock changes nothing of the session', async ({ app, page }) => {
  await playThrough(app, async () => {
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(now - HOUR_MS);
  });
  expect(await app.player.state()).toMatchObject({ state: 'running', step: 'drag' });
  await expectActive(app, 50);
  const apart = await stampsApart(app);
  expect(apart).toBeGreaterThanOrEqual(50_000);
  expect(apart).toBeLessThan(HOUR_MS);
});

test('set forth by an hour it looks like sleep: the session waits, counts none of it, and goes on at a tap', async ({
  app,
  page,
}) => {
  await playThrough(app, async () => {
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(now + HOUR_MS);
  });
  expect((await app.player.state())?.state).toBe('paused');
  await expect(page.getByText('That time was not counted.')).toBeVisible();
  await app.player.press('Resume');
  await app.clock.run(30);
  await expectActive(app, 50);
});

test.describe('on a journey', () => {
  // Chromium lets a zone be changed only where none was set before: the machine's own comes first.
  test.use({ timezoneId: [async ({}, use) => use(undefined), { scope: 'test' }] });

  test('another time zone in mid-session changes the offset of the stamps and nothing else', async ({
    app,
    page,
  }) => {
    const devTools = await page.context().newCDPSession(page);
    await playThrough(app, async () => {
      await devTools.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Kolkata' });
    });
    expect(await app.player.state()).toMatchObject({ state: 'running', step: 'drag' });
    await expectActive(app, 50);
    const [session] = await app.store.sessions();
    expect(session?.endedAt.slice(-6)).toBe('+05:30');
    expect(session?.startedAt.slice(-6)).not.toBe('+05:30');
    expect(Math.abs((await stampsApart(app)) - 65_000)).toBeLessThan(3000);
  });
});

test.describe('on the night the clocks change', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  const nights = [
    ['summer time begins', '2026-03-29T00:59:20Z', ['+01:00', '+02:00']],
    ['summer time ends', '2026-10-25T00:59:20Z', ['+02:00', '+01:00']],
  ] as const;
  for (const [name, start, offsets] of allOrShare(nights, ([each]) => each.endsWith('ends'))) {
    test(`${name} inside a session, which is as long as ever`, async ({ app, page }) => {
      await page.clock.setSystemTime(new Date(start));
      await playThrough(app, () => Promise.resolve());
      expect(await app.player.state()).toMatchObject({ state: 'running', step: 'drag' });
      await expectActive(app, 50);
      const [session] = await app.store.sessions();
      expect([session?.startedAt.slice(-6), session?.endedAt.slice(-6)]).toEqual(offsets);
      expect(Math.abs((await stampsApart(app)) - 65_000)).toBeLessThan(3000);
    });
  }
});
