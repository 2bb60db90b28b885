import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { AppServer } from '../app-server.ts';
import { PLANS, type Plan } from '../journeys/plans.ts';
import { HUNG_MS } from '../limits.ts';
import { isCached } from '../offline/cached.ts';
import { allOrShare } from '../share.ts';
import { until, type Driven } from './driven.ts';
import { forget, storedRecords } from '../raw-database.ts';
import { heading, isPlaying, play, rowsOf, says, warns } from './in-page.ts';

/** Longer than any session with its get-ready, in seconds. */
const MOST_SECONDS = 900;
/** Seconds of a session in one call: less than a driver waits for an answer on a busy machine. */
const AT_ONCE = 60;

/** The shown steps of a session that runs to its end untouched. */
async function playToTheEnd(browser: Driven): Promise<readonly string[]> {
  const all: string[] = [];
  for (let second = 0; second < MOST_SECONDS; second += AT_ONCE) {
    const { steps, isOver } = await browser.call(play, AT_ONCE);
    all.push(...(steps[0] === all.at(-1) ? steps.slice(1) : steps));
    if (isOver) return all;
  }
  throw new Error(`The session has not ended: ${all.at(-1) ?? 'nothing shown'}`);
}

async function doSession(browser: Driven, plan: Plan, isFirst: boolean): Promise<void> {
  await browser.clickButton(`Start ${plan.name}`);
  if (isFirst) await browser.clickButton('I understand');
  else await until('the warning so soon after a session', () => browser.call(warns));
  await browser.clickButton('Skip');
  await until(`the player of ${plan.name}`, () => browser.call(isPlaying));
  const shown = await playToTheEnd(browser);
  const planned = plan.lines.map(([step, side]) => `${step} ${side}`);
  expect(shown.filter((step) => !step.startsWith('get-ready'))).toEqual(planned);
  await until('the end', () => browser.call(says, 'Session complete'));
  await browser.clickButton('Done');
  await until('Today', async () => (await browser.call(heading)) === 'Today');
}

/** The file the browser has saved into a folder. */
async function saved(folder: string): Promise<string> {
  let path = '';
  await until('the exported file', () => {
    const name = existsSync(folder)
      ? readdirSync(folder).find((each) => each.endsWith('.json'))
      : undefined;
    path = join(folder, name ?? '');
    return Promise.resolve(name !== undefined && statSync(path).size > 0);
  });
  return path;
}

/**
 * What every engine must do (docs/spec/quality.md, Engines): the app opens with its host gone; each technique at its defaults runs
 * to its end; the log has all of them; it is exported, and comes back on an empty phone as it was.
 *
 * @param downloads folder in which the browser saves
 * @param share ids of the techniques played in `npm test`; in `npm run test:full` all are
 */
export async function coreJourney(
  browser: Driven,
  server: AppServer,
  downloads: string,
  share: readonly string[],
): Promise<void> {
  const plans = allOrShare(PLANS, ({ id }) => share.includes(id));
  await browser.go(server.url);
  // Each look reads the lists of all caches.
  await until('every file in the caches', () => browser.call(isCached), HUNG_MS.kept, 1000);
  await server.stop();
  await browser.go(server.url);
  for (const [index, plan] of plans.entries()) await doSession(browser, plan, index === 0);

  const before = await browser.call(storedRecords);
  const done = (plan: Plan): object => ({
    technique: plan.id,
    activeSeconds: plan.total,
    outcome: 'completed',
    sides: { left: plan.perSide, right: plan.perSide },
  });
  const byTechnique = plans.map(({ id }) => before.find(({ technique }) => technique === id));
  expect(before.length).toBe(plans.length);
  expect(byTechnique).toMatchObject(plans.map(done));

  await browser.go(`${server.url}log`);
  for (const { name } of plans)
    await until(`${name} in the log`, async () => (await browser.call(rowsOf, name)) === 1);
  await browser.clickButton('Export JSON');
  const file = await saved(downloads);
  const exported = JSON.parse(readFileSync(file, 'utf8')) as { readonly sessions: unknown[] };
  expect(exported.sessions.length).toBe(plans.length);

  await browser.call(forget);
  await browser.go(`${server.url}log`);
  await until('an empty log', () => browser.call(says, 'No sessions yet'));
  await browser.chooseFile(file);
  await until('the preview', () => browser.call(says, 'Import this log?'));
  await until('what it would bring', () => browser.call(says, `${plans.length} new`));
  await browser.clickButton('Import');
  await until('the log', async () => (await browser.call(storedRecords)).length === plans.length);
  expect(await browser.call(storedRecords)).toEqual(before);
}
