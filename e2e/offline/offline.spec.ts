import { expect, test as base } from '@playwright/test';
import { AppServer } from '../app-server.ts';
import { rootBuild, subPathBuild } from '../builds.ts';
import { PLANS } from '../journeys/plans.ts';
import { App } from '../pages/app.ts';
import { Watch } from '../watch.ts';
import { isCached } from './cached.ts';
import { installClock } from '../faked-clock.ts';
import { HUNG_MS } from '../limits.ts';
import { allOrShare } from '../share.ts';

interface Installed {
  readonly server: AppServer;
  readonly app: App;
}

/** The app opened once, kept whole by its service worker, and its host then gone. */
const test = base.extend<Installed & { readonly build: typeof rootBuild }>({
  build: [rootBuild, { option: true }],
  server: async ({ build }, use) => {
    const server = new AppServer(build);
    await server.start();
    await use(server);
    await server.stop();
  },
  app: async ({ page, context, server }, use) => {
    const watch = new Watch(context, server.origin);
    await watch.install();
    // The worker asks its dead host for ngsw.json, as it should.
    watch.excuse(/net::ERR_CONNECTION_REFUSED|Failed to load resource/);
    const app = new App(page);
    await installClock(page, new Date('2026-11-23T20:00:00Z'));
    await page.goto(server.url);
    await expect.poll(async () => page.evaluate(isCached), { timeout: HUNG_MS.kept }).toBe(true);
    await server.stop();
    await use(app);
    watch.check();
  },
});

const ADDRESSES: readonly (readonly [path: string, heading: string])[] = [
  ['', 'Today'],
  ...PLANS.map((plan) => [plan.path, plan.name] as const),
  ['log', 'Log'],
  ['settings', 'Settings'],
  ['settings/voice', 'Voice'],
  ['settings/sounds', 'Sounds'],
  ['safety', 'Safety'],
  ['about', 'About'],
  ['about/evidence', 'What is known'],
  ['about/decisions', 'What we decided'],
  ['about/licences', 'Licences'],
  ['log/a.b', 'Session'],
];

/**
 * One of each depth, and what each kind of page needs of its own. That every address is the page is the worker's rule,
 * which is tried without a browser (tools/worker/updates.spec.ts).
 */
const SHARE = allOrShare(ADDRESSES, ([path]) =>
  ['', PLANS[0].path, 'settings/voice', 'log/a.b'].includes(path),
);

/** Opens these of the app's addresses, and one that it has not. */
async function opens(app: App, root: string, addresses: typeof ADDRESSES): Promise<void> {
  for (const [path, heading] of addresses) {
    await app.page.goto(root + path);
    await expect(app.heading(heading), path).toBeVisible();
  }
  await app.page.goto(`${root}no-such-page`);
  await app.page.getByRole('main').getByRole('link', { name: /today/i }).click();
  await expect(app.heading('Today')).toBeVisible();
}

// The other engines play the two other techniques so (e2e/engines/core-journey.ts).
test('every address opens with the host gone, and a session runs to its end and is in the log', async ({
  app,
  page,
  server,
}) => {
  await opens(app, server.url, SHARE);

  const [plan] = PLANS;
  await page.goto(`${server.url}techniques/${plan.id}/session`);
  await app.beforeYouStart.understandIfAsked();
  await app.rating.begin(6);
  await app.player.isOpen();
  await app.clock.freeze();
  await app.clock.run(plan.getReady + plan.total + 2);
  await app.clock.flow();
  await app.complete.isOpen();
  await expect
    .poll(() => app.store.sessions())
    .toMatchObject([{ technique: plan.id, activeSeconds: plan.total, outcome: 'completed' }]);
  await app.complete.done();
  await app.goTo('Log');
  await expect(app.log.rows(plan.name)).toHaveCount(1);
});

test.describe('below a path', () => {
  test.use({ build: subPathBuild });

  test('addresses of every depth open with the host gone', async ({ app, server }) => {
    await opens(app, server.url, SHARE);
  });
});
