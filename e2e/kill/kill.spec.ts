import { expect, test as base } from '@playwright/test';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { HUNG_MS } from '../limits.ts';
import { isFull } from '../share.ts';
import { killRun } from './kill-run.ts';
import { randomFrom, shuffled, type Random } from './random.ts';
import { KINDS, ROUND, type ScenarioId } from './scenarios.ts';

/** Kills of one run of `npm test`. */
const KILLS = 3;

/**
 * Here three kinds of moment, others in each run; the whole round in `npm run test:full`, and 200 kills in
 * `npm run bench:kill`.
 */
function killsOf(random: Random): readonly ScenarioId[] {
  return isFull() ? shuffled(random, ROUND) : shuffled(random, KINDS).slice(0, KILLS);
}

/**
 * Each with its own browser and kills of its own, at the same time: what they do most is wait. Three kills are one after
 * another on one, which starts the fewest browsers.
 */
const PROFILES = isFull() ? 3 : 1;

/** Chosen anew for each run by playwright.config.ts; to repeat a failure, set to what the failed test told. */
const SEED = Number(process.env['UNKNOT_KILL_SEED']);

const test = base.extend<object, { readonly server: AppServer }>({
  server: [
    async ({}, use) => {
      const server = new AppServer(rootBuild);
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

test.skip(process.platform === 'win32', 'Windows has no process groups to kill.');

test('browser killed at any moment of a session, of a save: at most 5 s missing', async ({
  server,
}) => {
  const round = killsOf(randomFrom(SEED));
  test.setTimeout(HUNG_MS.test * Math.ceil(round.length / KILLS));
  const runs = Array.from({ length: PROFILES }, (_, profile) => {
    const mine = round.filter((_, index) => index % PROFILES === profile);
    console.log(`UNKNOT_KILL_SEED=${SEED} profile ${profile + 1}: ${mine.join(', ')}`);
    return killRun(server.url, SEED + profile + 1, mine);
  });
  const kills = (await Promise.all(runs)).flat();
  expect(kills).toHaveLength(round.length);
  const wrong = kills.filter(({ problems }) => problems.length > 0);
  expect(wrong, `again with UNKNOT_KILL_SEED=${SEED}`).toEqual([]);
});
