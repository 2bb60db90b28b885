import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { blobOf, deedsOf, listen, type Deed } from '../e2e/heard/ears.ts';
import { onsetsOf, type Onset } from '../e2e/heard/onsets.ts';
import { clipsIn, FRAME_MS, withoutBegun } from '../e2e/heard/track-words.ts';
import { startBrowser } from '../e2e/kill/real-browser.ts';

/** How a session is played in real time. */
export interface CueRun {
  readonly url: string;
  /** Address of the technique below the app. */
  readonly path: string;
  /** What is in localStorage, as the app keeps it. */
  readonly settings: unknown;
  readonly throttle: number;
  /** True gives the phone a voice of its own. */
  readonly voice: boolean;
  /** True puts another page in front a while after Begin. */
  readonly hidden: boolean;
}

/** Where the track stood at a moment of the page's clock, both in ms. */
export interface Sample {
  readonly at: number;
  readonly position: number;
}

/** What was done and heard in a run. */
export interface CueRecord {
  readonly deeds: readonly Deed[];
  readonly samples: readonly Sample[];
  /** Of every clip of the track that played last. */
  readonly onsets: readonly Onset[];
  /** When that one was started. */
  readonly startedAt: number;
  readonly wasHidden: boolean;
}

const HIDE_AFTER_MS = 20_000;
const LOOK_MS = 5000;

/** Runs in the page: writes down where the playing track stands, once a second. */
function sample(): void {
  const samples: Sample[] = [];
  Object.assign(window, { unknotSamples: samples });
  setInterval(() => {
    const playing = window.unknotEars.elements.find((element) => !element.paused);
    if (playing) samples.push({ at: performance.now(), position: playing.currentTime * 1000 });
  }, 1000);
}

async function wait(page: Page, ms: number): Promise<void> {
  await page.waitForTimeout(ms);
}

async function recordOf(page: Page, wasHidden: boolean): Promise<CueRecord> {
  const deeds = await deedsOf(page);
  const last = deeds.findLast((deed) => deed.kind === 'play');
  // A track laid anew in mid-sentence begins with the rest of it.
  const { begun, rest } = withoutBegun(await blobOf(page, last?.blob ?? -1));
  const places = clipsIn(rest).map(({ frame }) => (begun + frame) * FRAME_MS);
  return {
    deeds,
    samples: await page.evaluate(
      () => (window as unknown as { unknotSamples: Sample[] }).unknotSamples,
    ),
    onsets: await onsetsOf(page, last?.blob ?? -1, places),
    startedAt: last?.at ?? Infinity,
    wasHidden,
  };
}

async function begin(page: Page, run: CueRun): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Only a touch screen is taken for a phone that can buzz.
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await listen(page, run.voice);
  await page.goto(run.url);
  await page.evaluate((settings) => {
    localStorage.setItem('unknot-settings', JSON.stringify(settings));
  }, run.settings);
  await page.goto(`${run.url}${run.path}/session`);
  const skip = page.getByRole('button', { name: 'Skip', exact: true });
  await skip.waitFor();
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: run.throttle });
  await skip.click();
  await page.evaluate(sample);
}

/** Plays a whole session in a browser of its own, in real time. */
export async function cueRun(run: CueRun): Promise<CueRecord> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-cues-'));
  const browser = await startBrowser(profile, true);
  try {
    const { page } = browser;
    await page.setViewportSize({ width: 390, height: 844 });
    await begin(page, run);
    await wait(page, HIDE_AFTER_MS);
    if (run.hidden) await (await browser.context.newPage()).bringToFront();
    await wait(page, LOOK_MS);
    const wasHidden = await page.evaluate(() => document.visibilityState === 'hidden');
    const isOver = () =>
      page.evaluate(() => document.querySelector('[data-session-state]') === null);
    while (!(await isOver())) await wait(page, LOOK_MS);
    return await recordOf(page, wasHidden);
  } finally {
    browser.kill();
    await browser.gone();
    rmSync(profile, { recursive: true, force: true });
  }
}
