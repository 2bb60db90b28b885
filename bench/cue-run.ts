import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { blobOf, deedsOf, listen, type Deed } from '../e2e/heard/ears.ts';
import { onsetsOf, type Onset } from '../e2e/heard/onsets.ts';
import { clipsIn, FRAME_MS, withoutBegun } from '../e2e/heard/track-words.ts';
import { startBrowser } from '../e2e/kill/real-browser.ts';
import type { LongSession, Stand } from './app-cues.ts';

/** How a session is played in real time. */
export interface CueRun {
  readonly url: string;
  readonly session: LongSession;
  /** What is in localStorage, as the app keeps it. */
  readonly settings: unknown;
  readonly throttle: number;
  /** True gives the phone a voice of its own. */
  readonly voice: boolean;
  /** True puts another page in front a while after Resume. */
  readonly hidden: boolean;
}

/** Where the track stood at a moment of the page's clock, both in ms. */
export interface Sample {
  readonly at: number;
  readonly position: number;
}

/** A clip of a track: the first sentence of a text, or a later one, or an earcon. */
export interface NamedOnset extends Onset {
  readonly isSpeech: boolean;
  readonly name: string;
}

/** A track that played from this moment of the page's clock on. */
export interface PlayedTrack {
  readonly startedAt: number;
  readonly onsets: readonly NamedOnset[];
}

/** What was done and heard in a run. */
export interface CueRecord {
  /** The moment of Resume on the page's clock, as the session itself reckons it. */
  readonly begin: number;
  /** By how much that moment moved until the end: what the session lost or gained of its own clock. */
  readonly clockDrift: number;
  readonly deeds: readonly Deed[];
  readonly samples: readonly Sample[];
  readonly tracks: readonly PlayedTrack[];
}

const HIDE_AFTER_MS = 12_000;
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

/** Runs in the page: puts a checkpoint into the app's database; null reads where the one there stands. */
async function atCheckpoint(put: unknown): Promise<Stand | null> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('The database does not answer.'));
      };
    });
  const database = await done(indexedDB.open('unknot'));
  const store = database
    .transaction('checkpoint', put === null ? 'readonly' : 'readwrite')
    .objectStore('checkpoint');
  if (put !== null) await done(store.put(put, 'current'));
  const kept = (await done(store.get('current'))) as { readonly state: Stand } | undefined;
  database.close();
  if (kept === undefined) return null;
  const { lastAt, step, spentMs, countdownMs } = kept.state;
  return { lastAt, step, spentMs, countdownMs };
}

async function tracksOf(page: Page, deeds: readonly Deed[]): Promise<readonly PlayedTrack[]> {
  const tracks: PlayedTrack[] = [];
  for (const deed of deeds) {
    if (deed.kind !== 'play' || deed.blob < 0) continue;
    // A track laid anew in mid-sentence begins with the rest of it.
    const { begun, rest } = withoutBegun(await blobOf(page, deed.blob));
    const clips = clipsIn(rest);
    const places = clips.map(({ frame }) => (begun + frame) * FRAME_MS);
    const onsets = (await onsetsOf(page, deed.blob, places)).flatMap((onset, index) => {
      const clip = clips[index];
      return clip ? [{ ...onset, isSpeech: clip.kind === 'speech', name: clip.name }] : [];
    });
    tracks.push({ startedAt: deed.at, onsets });
  }
  return tracks;
}

async function resume(page: Page, run: CueRun, devTools: CDPSession): Promise<void> {
  // Only a touch screen is taken for a phone that can buzz.
  await devTools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await listen(page, run.voice);
  await page.goto(run.url);
  await page.evaluate((settings) => {
    localStorage.setItem('unknot-settings', JSON.stringify(settings));
  }, run.settings);
  await page
    .getByRole('button', { name: /^Start / })
    .first()
    .waitFor();
  await page.evaluate(atCheckpoint, run.session.checkpoint(Date.now()));
  await page.goto(run.url);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const button = page.getByRole('button', { name: 'Resume', exact: true });
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: run.throttle });
  await button.click();
  await page.evaluate(sample);
}

/** The moments of Resume that the session reckons with, from look to look until it is over. */
async function followed(page: Page, { session }: CueRun): Promise<readonly number[]> {
  const begins: number[] = [];
  const isOver = () => page.evaluate(() => document.querySelector('[data-session-state]') === null);
  while (!(await isOver())) {
    const stand = await page.evaluate(atCheckpoint, null);
    if (stand !== null) begins.push(stand.lastAt - session.elapsed(stand));
    await page.waitForTimeout(LOOK_MS);
  }
  return begins;
}

/** Plays a whole session in a browser of its own, in real time. */
export async function cueRun(run: CueRun): Promise<CueRecord> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-cues-'));
  const browser = await startBrowser(profile, true);
  try {
    const { page } = browser;
    const devTools = await page.context().newCDPSession(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await resume(page, run, devTools);
    await page.waitForTimeout(HIDE_AFTER_MS);
    if (run.hidden) await (await browser.context.newPage()).bringToFront();
    await page.waitForTimeout(LOOK_MS);
    const seen = await page.evaluate(() => document.visibilityState);
    if (run.hidden !== (seen === 'hidden')) throw new Error(`The page is ${seen}.`);
    const begins = await followed(page, run);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const deeds = await deedsOf(page);
    return {
      begin: begins[0] ?? NaN,
      clockDrift: (begins.at(-1) ?? NaN) - (begins[0] ?? NaN),
      deeds,
      samples: await page.evaluate(
        () => (window as unknown as { unknotSamples: Sample[] }).unknotSamples,
      ),
      tracks: await tracksOf(page, deeds),
    };
  } finally {
    browser.kill();
    await browser.gone();
    rmSync(profile, { recursive: true, force: true });
  }
}
