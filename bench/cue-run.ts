import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { blobOf, guidanceEvents, listen, type GuidanceEvent } from '../e2e/heard/ears.ts';
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
  readonly events: readonly GuidanceEvent[];
  readonly samples: readonly Sample[];
  readonly tracks: readonly PlayedTrack[];
}

/** A slowed browser takes its time to open the app. */
const LONGEST_WAIT_MS = 120_000;
const LOOK_MS = 1000;
const HIDE_AT_LOOK = 12;

/**
 * Runs in the page: where the playing track stands; null while none plays, and where the slowed page was interrupted
 * between its look at the clock and the one at the track.
 */
function sample(): Sample | null {
  const playing = window.unknotEars.elements.find((element) => !element.paused);
  if (playing === undefined) return null;
  const at = performance.now();
  const position = playing.currentTime * 1000;
  return performance.now() - at > 5 ? null : { at, position };
}

/**
 * Runs in the page: whether the app has made its database, which a page may be on the screen before. A look whether
 * there is one shows as version 1 until it is taken back.
 */
async function isDatabaseMade(): Promise<boolean> {
  const all = await indexedDB.databases();
  return all.some(({ name, version = 0 }) => name === 'unknot' && version > 1);
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

async function tracksOf(
  page: Page,
  events: readonly GuidanceEvent[],
): Promise<readonly PlayedTrack[]> {
  const tracks: PlayedTrack[] = [];
  for (const event of events) {
    if (event.kind !== 'play' || event.blob < 0) continue;
    // A track rendered anew in mid-sentence begins with the rest of it.
    const { begun, rest } = withoutBegun(await blobOf(page, event.blob));
    const clips = clipsIn(rest);
    const places = clips.map(({ frame }) => (begun + frame) * FRAME_MS);
    const onsets = (await onsetsOf(page, event.blob, places)).flatMap((onset, index) => {
      const clip = clips[index];
      return clip ? [{ ...onset, isSpeech: clip.kind === 'speech', name: clip.name }] : [];
    });
    tracks.push({ startedAt: event.at, onsets });
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
  // Playwright's own wait takes a promise for a yes.
  while (!(await page.evaluate(isDatabaseMade))) await page.waitForTimeout(50);
  await page.evaluate(atCheckpoint, run.session.checkpoint(Date.now()));
  await page.goto(run.url);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const button = page.getByRole('button', { name: 'Resume', exact: true });
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: run.throttle });
  await button.click();
}

/** What is looked at from outside, for a hidden page's own timers are held back. */
interface Looks {
  readonly samples: readonly Sample[];
  /** The moments of Resume that the session reckons with. */
  readonly begins: readonly number[];
}

/** The last cue begins as the session ends: to tell where the track stood then, two more looks. */
const LOOKS_AFTER = 2;

/**
 * How long to wait from a look at `at` until the next one, so that it falls half way between two whole seconds of the
 * session: there nothing is due, and looking takes a slowed page a while that would be counted as the app's lateness.
 */
function untilNothingIsDue(at: number, begin: number | undefined): number {
  return begin === undefined ? LOOK_MS : LOOK_MS * 1.5 - ((at - begin) % LOOK_MS);
}

/** Looks once a second until the session is over, and a little longer; puts another page in front on the way, where it is to be hidden. */
async function followed(page: Page, { session, hidden }: CueRun): Promise<Looks> {
  const samples: Sample[] = [];
  const begins: number[] = [];
  const isOver = () => page.evaluate(() => document.querySelector('[data-session-state]') === null);
  let over = 0;
  for (let looks = 1; over <= LOOKS_AFTER; looks += 1) {
    if (over > 0 || (await isOver())) over += 1;
    const heard = await page.evaluate(sample);
    if (heard !== null) samples.push(heard);
    const at = heard?.at ?? (await page.evaluate(() => performance.now()));
    const stand = looks % 5 === 0 ? await page.evaluate(atCheckpoint, null) : null;
    if (stand !== null) begins.push(stand.lastAt - session.elapsed(stand));
    if (hidden && looks === HIDE_AT_LOOK) await (await page.context().newPage()).bringToFront();
    if (looks === HIDE_AT_LOOK + 5) await isAsWished(page, hidden);
    await page.waitForTimeout(untilNothingIsDue(at, begins[0]));
  }
  return { samples, begins };
}

async function isAsWished(page: Page, hidden: boolean): Promise<void> {
  const seen = await page.evaluate(() => document.visibilityState);
  if (hidden !== (seen === 'hidden')) throw new Error(`The page is ${seen}.`);
}

/** Plays a whole session in a browser of its own, in real time. */
export async function cueRun(run: CueRun): Promise<CueRecord> {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-cues-'));
  const browser = await startBrowser(profile, true);
  try {
    const { page } = browser;
    const devTools = await page.context().newCDPSession(page);
    page.setDefaultTimeout(LONGEST_WAIT_MS);
    await page.setViewportSize({ width: 390, height: 844 });
    await resume(page, run, devTools);
    const { samples, begins } = await followed(page, run);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const events = await guidanceEvents(page);
    return {
      begin: begins[0] ?? NaN,
      clockDrift: (begins.at(-1) ?? NaN) - (begins[0] ?? NaN),
      events,
      samples,
      tracks: await tracksOf(page, events),
    };
  } finally {
    browser.kill();
    await browser.gone();
    rmSync(profile, { recursive: true, force: true });
  }
}
