import { test as base } from '@playwright/test';
import { AppServer } from './app-server.ts';
import { rootBuild } from './builds.ts';
import { App } from './pages/app.ts';
import { Watch } from './watch.ts';
import { installClock } from './faked-clock.ts';

/** When every test takes place: a Monday evening. */
export const TEST_TIME = new Date('2026-11-23T20:00:00Z');

interface TestFixtures {
  readonly app: App;
  readonly watch: Watch;
}

interface WorkerFixtures {
  readonly server: AppServer;
}

/** A test on the served production build; anything `Watch` finds fails it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = new AppServer(rootBuild);
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  watch: [
    async ({ context, server }, use) => {
      const watch = new Watch(context, server.origin);
      await watch.install();
      await use(watch);
      watch.check();
    },
    { auto: true },
  ],
  app: async ({ page }, use) => {
    await installClock(page, TEST_TIME);
    await use(new App(page));
  },
});

export { expect } from '@playwright/test';
