import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { findFirefox } from '../../tools/browsers/find-firefox.ts';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { coreJourney } from '../engines/core-journey.ts';
import { writeFakeClock } from '../engines/fake-clock.ts';
import { Firefox } from './firefox.ts';

test('Firefox opens the app with its host gone, runs techniques to their end, and takes the log out and in', async () => {
  const binary = findFirefox();
  test.skip(binary === null, 'Firefox is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'unknot-firefox-'));
  const downloads = join(folder, 'downloads');
  const preload = join(folder, 'fake-clock.js');
  mkdirSync(downloads);
  await writeFakeClock(preload, new Date('2026-11-23T20:00:00Z'));
  const server = new AppServer(rootBuild);
  await server.start();
  const profile = join(folder, 'profile');
  const browser = await Firefox.start({ binary: binary ?? '', profile, preload, downloads });
  try {
    await coreJourney(browser, server, downloads, ['middle-finger']);
  } finally {
    await browser.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
