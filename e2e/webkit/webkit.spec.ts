import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasWebKit } from '../../tools/browsers/find-webkit.ts';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { PLANS } from '../journeys/plans.ts';
import { isCached } from '../offline/cached.ts';
import type { PlayerState } from '../pages/player.ts';
import { writeFakeClock } from './fake-clock.ts';
import { WebDriver } from './webdriver.ts';

const LAUNCHER = join(import.meta.dirname, 'launcher.py');

/** Body of a script that waits for an async function and hands its value back. */
const CALL = 'const done = arguments[arguments.length - 1];';

const PLAYER_STATE = `
  const data = document.querySelector('[data-session-state]')?.dataset;
  return data === undefined ? null
    : { state: data.sessionState, step: data.step, side: data.side, remaining: Number(data.remaining) };`;

const READ_SESSIONS = `${CALL}
  const opening = indexedDB.open('unknot');
  opening.onsuccess = () => {
    const asking = opening.result.transaction('sessions').objectStore('sessions').getAll();
    asking.onsuccess = () => { opening.result.close(); done(asking.result); };
  };`;

test('WebKit opens the app with its host gone, and a session runs to its end', async () => {
  test.skip(!hasWebKit(), 'WebKitGTK is not on this machine');
  test.setTimeout(120_000);
  const [plan] = PLANS;
  if (plan === undefined) throw new Error('No plan to play.');
  const profile = mkdtempSync(join(tmpdir(), 'unknot-webkit-'));
  const preload = join(profile, 'fake-clock.js');
  await writeFakeClock(preload, new Date('2026-11-23T20:00:00Z'));
  const server = new AppServer(rootBuild);
  await server.start();
  const web = await WebDriver.start(LAUNCHER, [`profile=${profile}`, `preload=${preload}`]);
  try {
    await web.go(server.url);
    const cached = `${CALL} (${isCached.toString()})().then(done, () => done(false));`;
    await web.until('every file in the caches', () => web.runAsync<boolean>(cached), 40_000);
    await server.stop();

    await web.go(server.url);
    await web.clickButton(`Start ${plan.name}`);
    await web.clickButton('I understand');
    await web.clickButton('Skip');
    const state = () => web.run<PlayerState | null>(PLAYER_STATE);
    await web.until('the player', async () => (await state()) !== null);

    const steps: string[] = [];
    for (let second = 0; second < plan.total + 60; second += 1) {
      const now = await state();
      if (now === null || now.state === 'finished') break;
      const shown = `${now.step} ${now.side}`;
      if (steps.at(-1) !== shown) steps.push(shown);
      await web.run('window.__clock.tick(500);');
      await web.run('window.__clock.tick(500);');
    }
    const planned = plan.lines.map(([step, side]) => `${step} ${side}`);
    expect(steps.filter((step) => !step.startsWith('get-ready'))).toEqual(planned);
    await web.until('the record', async () => {
      const [record] = await web.runAsync<{ outcome: string }[]>(READ_SESSIONS);
      return record?.outcome === 'completed';
    });
    expect(await web.runAsync(READ_SESSIONS)).toMatchObject([
      {
        technique: plan.id,
        activeSeconds: plan.total,
        sides: { left: plan.perSide, right: plan.perSide },
      },
    ]);
  } finally {
    await web.stop();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});
