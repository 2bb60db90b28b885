import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasWebKit } from '../../tools/browsers/find-webkit.ts';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { putEars, type GuidanceEvent } from '../heard/ears.ts';
import { findOnsets, type Onset } from '../heard/onsets.ts';
import { FRAME_MS } from '../heard/track-words.ts';
import { boundariesOf, PLANS } from '../journeys/plans.ts';
import { storedRecords } from '../raw-database.ts';
import { writeFakeClock } from '../engines/fake-clock.ts';
import { WebDriver } from './webdriver.ts';

const LAUNCHER = join(import.meta.dirname, 'launcher.py');
const STATE = `return document.querySelector('[data-session-state]')?.dataset.sessionState ?? null;`;

/** A planned sound may be this far from its due time. */
const IN_TIME_MS = 50;

test('WebKit with its window minimized from minute 1 runs a session to its end, and is told every step', async () => {
  test.skip(!hasWebKit(), 'WebKitGTK is not on this machine');
  const [plan] = PLANS;
  const profile = mkdtempSync(join(tmpdir(), 'unknot-webkit-'));
  const preload = join(profile, 'fake-clock.js');
  await writeFakeClock(preload, new Date('2026-11-23T20:00:00Z'), putEars);
  const server = new AppServer(rootBuild);
  await server.start();
  const web = await WebDriver.start(LAUNCHER, [`profile=${profile}`, `preload=${preload}`]);
  /** Ten seconds in a call: each call lets the browser move the sound, and more would keep it waiting. */
  const run = async (seconds: number): Promise<void> => {
    const tick = 'for (let each = 0; each < arguments[0]; each += 1) window.__clock.tick(1000);';
    for (let left = seconds; left > 0; left -= 10) await web.run(tick, Math.min(10, left));
  };
  try {
    await web.go(server.url);
    await web.clickButton(`Start ${plan.name}`);
    await web.clickButton('I understand');
    await web.until('the track, rendered while one rates', () =>
      web.run<boolean>('return window.unknotEars.blobs.length > 0;'),
    );
    await web.clickButton('Skip');
    await web.until('the player', async () => (await web.run(STATE)) !== null);
    await run(60);
    await web.setHidden(true);
    expect(await web.run(STATE)).toBe('running');
    await run(plan.getReady + plan.total - 50);
    await web.setHidden(false);
    await web.until('the record', async () => {
      const [record] = await web.call(storedRecords);
      return record?.['outcome'] === 'completed';
    });
    expect(await web.call(storedRecords)).toMatchObject([
      { technique: plan.id, activeSeconds: plan.total, outcome: 'completed' },
    ]);

    const events = await web.run<readonly GuidanceEvent[]>('return window.unknotEars.events;');
    const last = events.findLast((event) => event.kind === 'play');
    const due = boundariesOf(plan);
    const places = due.map((ms) => Math.round(ms / FRAME_MS) * FRAME_MS);
    const onsets = await web.runAsync<readonly Onset[]>(
      `const done = arguments[arguments.length - 1];
       (${findOnsets.toString()})(arguments[0]).then(done, (error) => done(String(error)));`,
      { blob: last?.kind === 'play' ? last.blob : -1, places },
    );
    for (const [index, ms] of due.entries()) {
      // A track runs one frame ahead of the clock, for what a decoder needs.
      const late = (onsets[index]?.heardAt ?? Infinity) - FRAME_MS - ms;
      expect(Math.abs(late), `at ${ms} ms`).toBeLessThanOrEqual(IN_TIME_MS);
    }
  } finally {
    await web.stop();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});
