import type { Page } from '@playwright/test';
import { blobOf, guidanceEvents, listen, untilTrackReady } from '../heard/ears.ts';
import { onsetsOf } from '../heard/onsets.ts';
import { clipsIn, FRAME_MS } from '../heard/track-words.ts';
import { linesOfTrack } from '../heard/transcript.ts';
import { expect, test } from '../test.ts';
import type { App, TechniqueName } from '../pages/app.ts';
import { allOrShare } from '../share.ts';
import { boundariesOf, PLANS, type Plan } from './plans.ts';

/** A planned sound may be this far from its due time (docs/spec/quality.md). */
const IN_TIME_MS = 50;

/** Another app comes to the front, or the screen locks; and back. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    const state = isHidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

/**
 * Begins when the track lies ready, as for anybody who takes a second to rate.
 *
 * @param hasTrack false where nothing is to be heard: then no track is made
 */
async function beginWhenReady(app: App, technique: TechniqueName, hasTrack = true): Promise<void> {
  await app.openRating(technique);
  if (hasTrack) await untilTrackReady(app.page);
  await app.clock.freeze();
  await app.beginAtStandingClock();
}

/** Plays a technique with its page hidden from minute 1 to the end. */
async function playHidden(app: App, plan: Plan): Promise<void> {
  await beginWhenReady(app, plan.name);
  await app.clock.run(60);
  await setHidden(app.page, true);
  await app.clock.run(plan.getReady + plan.total - 50);
  await setHidden(app.page, false);
  await app.clock.settle();
  await app.complete.isOpen();
}

for (const plan of allOrShare(PLANS, ({ id }) => id === 'dragging')) {
  // nothing-lost: page-hidden-1
  test(`${plan.name}, hidden from minute 1, runs to its end and is told to its end`, async ({
    app,
    page,
  }) => {
    await listen(page, false);
    await playHidden(app, plan);
    await expect
      .poll(() => app.store.sessions())
      .toMatchObject([{ technique: plan.id, activeSeconds: plan.total, outcome: 'completed' }]);

    const last = (await guidanceEvents(page)).findLast(({ kind }) => kind === 'play');
    const blob = last?.kind === 'play' ? last.blob : -1;
    const lines = linesOfTrack(clipsIn(await blobOf(page, blob)));
    const due = boundariesOf(plan);
    const onsets = await onsetsOf(
      page,
      blob,
      due.map((ms) => Math.round(ms / FRAME_MS) * FRAME_MS),
    );
    for (const [index, ms] of due.entries()) {
      const line = lines.find(({ from }) => Math.abs(from - ms) <= FRAME_MS);
      expect(line, `something is told at ${ms} ms`).toBeDefined();
      // A track runs one frame ahead of the clock, for what a decoder needs.
      const late = (onsets[index]?.heardAt ?? Infinity) - FRAME_MS - ms;
      expect(Math.abs(late), `${line?.text ?? ''} at ${ms} ms`).toBeLessThanOrEqual(IN_TIME_MS);
    }
  });
}

// nothing-lost: page-hidden-2
test("the phone's voice gives way to the track in a hidden page, and speaks again in view", async ({
  app,
  page,
}) => {
  await listen(page, true);
  await beginWhenReady(app, 'Dragging');
  await app.clock.run(20);
  const said = async () => (await guidanceEvents(page)).filter(({ kind }) => kind === 'say').length;
  const before = await said();
  await setHidden(page, true);
  await app.clock.run(60);
  expect(await said()).toBe(before);
  const last = (await guidanceEvents(page)).findLast(({ kind }) => kind === 'play');
  const track = clipsIn(await blobOf(page, last?.kind === 'play' ? last.blob : -1));
  expect(track.some(({ kind }) => kind === 'speech')).toBe(true);
  await setHidden(page, false);
  await app.clock.run(40);
  expect(await said()).toBeGreaterThan(before);
});

/** Three seconds into the first step of a person who wants this much to be heard. */
async function beginHearing(app: App, heard: { voice: boolean; sounds: boolean }): Promise<void> {
  await app.page.addInitScript((settings) => {
    localStorage.setItem('unknot-settings', JSON.stringify(settings));
  }, heard);
  await listen(app.page, false);
  await beginWhenReady(app, 'Dragging', heard.voice || heard.sounds);
  await app.clock.run(15 + 3);
}

const HEARD = [
  { what: 'the voice alone', settings: { voice: true, sounds: false }, state: 'running' },
  { what: 'sounds alone', settings: { voice: false, sounds: true }, state: 'running' },
  { what: 'nothing', settings: { voice: false, sounds: false }, state: 'paused' },
];
// What a page hears of itself is decided in one place, tried with each of them: session-service.spec.ts.
for (const { what, settings, state } of allOrShare(HEARD, (each) => each.what !== 'sounds alone')) {
  // nothing-lost: page-hidden-3, page-hidden-4
  test(`with ${what} to be heard a hidden page is ${state}`, async ({ app, page }) => {
    await beginHearing(app, settings);
    const before = await app.player.state();
    await setHidden(page, true);
    await app.clock.run(10);
    const after = await app.player.state();
    expect(after?.state).toBe(state);
    const passed = (before?.remaining ?? 0) - (after?.remaining ?? 0);
    expect(passed).toBe(state === 'running' ? 10 : 0);
    await setHidden(page, false);
    await app.clock.settle();
    expect((await app.player.state())?.state).toBe(state);
  });
}

/** Whatever is heard is stopped, as by a call, and the session waits until it is asked on. */
async function waitsAfterCall(app: App, isHidden: boolean): Promise<void> {
  const { page } = app;
  await setHidden(page, isHidden);
  await app.clock.run(5);
  const before = await app.player.state();
  expect(before?.state).toBe('running');
  await page.evaluate(() => {
    for (const element of window.unknotEars.elements) element.pause();
  });
  await app.clock.settle();
  await expect.poll(async () => (await app.player.state())?.state).toBe('paused');
  await app.clock.run(20);
  expect(await app.player.state()).toEqual({ ...before, state: 'paused' });
  await setHidden(page, false);
  await app.player.press('Resume');
}

/** The page is frozen for an hour, and the session waits where it was last guided. */
async function waitsAfterFreeze(app: App, isHidden: boolean): Promise<void> {
  const { page } = app;
  await app.clock.run(1);
  const before = await app.player.state();
  expect(before?.state).toBe('running');
  await setHidden(page, isHidden);
  await app.clock.sleep(3600);
  await setHidden(page, false);
  await app.clock.settle();
  const after = await app.player.state();
  expect(after).toMatchObject({ state: 'paused', step: before?.step, side: before?.side });
  // Sound goes on in real time for the moment that the test itself takes.
  expect((before?.remaining ?? 0) - (after?.remaining ?? 0)).toBeLessThanOrEqual(5);
  await expect(page.getByText('That time was not counted.')).toBeVisible();
  await app.player.press('Resume');
}

// nothing-lost: page-hidden-or-in-view-1, page-frozen-1
test('a call that stops the sound, or an hour frozen, has a session wait where it was last guided, hidden or in view', async ({
  app,
}) => {
  await beginHearing(app, { voice: true, sounds: true });
  for (const isHidden of [true, false]) await waitsAfterCall(app, isHidden);
  for (const isHidden of [true, false]) await waitsAfterFreeze(app, isHidden);
});
