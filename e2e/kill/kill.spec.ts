import { expect, test as base } from '@playwright/test';
import { AppServer } from '../app-server.ts';
import { rootBuild } from '../builds.ts';
import { killRun } from './kill-run.ts';
import { randomFrom, shuffled } from './random.ts';
import { ROUND } from './scenarios.ts';

/** Five profiles, five kills each. */
const PROFILES = [1, 2, 3, 4, 5];
const KILLS = ROUND.length / PROFILES.length;

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

for (const profile of PROFILES) {
  test(`browser killed at any moment of a session, of a save: at most 5 s missing, profile ${profile}`, async ({
    server,
  }) => {
    const round = shuffled(randomFrom(SEED), ROUND);
    const mine = round.slice((profile - 1) * KILLS, profile * KILLS);
    console.log(`UNKNOT_KILL_SEED=${SEED} profile ${profile}: ${mine.join(', ')}`);
    const kills = await killRun(server.url, SEED + profile, mine);
    expect(kills).toHaveLength(KILLS);
    const wrong = kills.filter(({ problems }) => problems.length > 0);
    expect(wrong, `again with UNKNOT_KILL_SEED=${SEED}`).toEqual([]);
  });
}
