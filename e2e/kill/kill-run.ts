import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { HUNG_MS } from '../limits.ts';
import { App } from '../pages/app.ts';
import { PLANS } from '../paper.ts';
import { readDisk, type Disk } from './disk.ts';
import { judge, type Verdict } from './judge.ts';
import { randomFrom } from './random.ts';
import { startBrowser, type RealBrowser } from './real-browser.ts';
import { SCENARIOS, type Scenario, type ScenarioId, type Stage } from './scenarios.ts';
import { Witness } from './witness.ts';

/** One kill and what it did. */
export interface Kill extends Verdict {
  readonly scenario: ScenarioId;
  readonly technique: string;
  /** From the beginning of what was cut short to the kill, in ms. */
  readonly after: number;
}

/** Settings of a person who has been here before; set anew at each start, for a kill may take them along. */
const SETTINGS = JSON.stringify({ version: 1, getReadySeconds: 5, safetyUnderstood: true });

/** Said at each wait, as bench/kill.ts runs without the tests' configuration. */
const PATIENCE = { timeout: HUNG_MS.seen };

interface Opened {
  readonly browser: RealBrowser;
  readonly witness: Witness;
  readonly app: App;
  readonly disk: Disk;
}

/**
 * Kills a browser in one scenario after another, on one profile in a folder of its own, and judges each kill by what the
 * next start finds. The same seed chooses the same moments.
 *
 * @param url where the app is served, with the closing slash
 */
export async function killRun(
  url: string,
  seed: number,
  scenarios: readonly ScenarioId[],
  told: (kill: Kill) => void = () => undefined,
): Promise<readonly Kill[]> {
  const profile = await mkdtemp(join(tmpdir(), 'unknot-kill-'));
  const kills: Kill[] = [];
  let opened = await open(profile, url);
  try {
    for (const [index, scenario] of scenarios.entries()) {
      // One generator a kill: how far a scenario gets must not change the moments of later ones.
      const random = randomFrom(seed * 1000 + index);
      const technique = random() < 0.5 ? PLANS[0].name : PLANS[1].name;
      const stage = { app: opened.app, url, random, technique };
      const { after, killedAt } = await cutShort(opened.browser, SCENARIOS[scenario], stage);
      const { witness, disk: before } = opened;
      opened = await open(profile, url);
      const verdict = judge({ before, after: opened.disk, witness, killedAt });
      const kill = { scenario, technique, after: Math.round(after), ...verdict };
      kills.push(kill);
      told(kill);
    }
  } finally {
    opened.browser.kill();
    await opened.browser.gone();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return kills;
}

/** Starts the browser and opens Today, as a person does after a crash; what it offers must be what the disk holds. */
async function open(profile: string, url: string): Promise<Opened> {
  const browser = await startBrowser(profile);
  try {
    const { context, page } = browser;
    const witness = new Witness();
    await witness.watch(context);
    await context.addInitScript((settings) => {
      if (location.protocol.startsWith('http')) localStorage.setItem('unknot-settings', settings);
    }, SETTINGS);
    await page.goto(url);
    const app = new App(page);
    await expect(app.heading('Today')).toBeVisible(PATIENCE);
    await expect.poll(async () => (await readDisk(page))?.outbox, PATIENCE).toBe(false);
    const disk = await readDisk(page);
    if (disk === null) throw new Error('The database is gone.');
    const offers = app.today.continueButton();
    await expect(offers).toHaveCount(disk.checkpoint === null ? 0 : 1, PATIENCE);
    return { browser, witness, app, disk };
  } catch (error) {
    browser.kill();
    await browser.gone();
    throw error;
  }
}

async function cutShort(
  browser: RealBrowser,
  scenario: Scenario,
  stage: Stage,
): Promise<{ readonly after: number; readonly killedAt: number }> {
  // Drawn first: how long the rest takes must not change the moment.
  const { soonest = 0, longest } = scenario;
  const after = soonest + stage.random() * (longest - soonest);
  await scenario.prepare(stage);
  let killed = false;
  const playing = scenario.play(stage).catch((error: unknown) => {
    // Whatever is under way when the browser dies cannot be done.
    if (!killed) throw error;
  });
  // What goes wrong before the kill is no reason to wait for it; what is done early waits.
  await Promise.race([sleep(after), playing.then(() => sleep(after))]);
  killed = true;
  const killedAt = browser.kill();
  await browser.gone();
  await playing;
  return { after, killedAt };
}
