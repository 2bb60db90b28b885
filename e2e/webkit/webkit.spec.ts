import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { hasWebKit } from '../../tools/browsers/find-webkit.ts';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { coreJourney } from '../engines/core-journey.ts';
import { writeFakeClock } from '../engines/fake-clock.ts';
import { WebDriver } from './webdriver.ts';

const LAUNCHER = join(import.meta.dirname, 'launcher.py');

test('WebKit opens the app with its host gone, runs techniques to their end, and takes the log out and in', async () => {
  test.skip(!hasWebKit(), 'WebKitGTK is not on this machine');
  const profile = mkdtempSync(join(tmpdir(), 'unknot-webkit-'));
  const downloads = join(profile, 'downloads');
  const preload = join(profile, 'fake-clock.js');
  mkdirSync(downloads);
  await writeFakeClock(preload, new Date('2026-11-23T20:00:00Z'));
  const server = new AppServer(rootBuild);
  await server.start();
  const browser = await WebDriver.start(LAUNCHER, [`profile=${profile}`, `preload=${preload}`]);
  try {
    // Dragging runs to its end in hidden.spec.ts.
    await coreJourney(browser, server, downloads, ['lying-down']);
  } finally {
    await browser.stop();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});
