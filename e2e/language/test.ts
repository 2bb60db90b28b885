import { AppServer } from '../app-server.ts';
import { pseudoBuild } from '../builds.ts';
import { test as base } from '../test.ts';

/** A test on the build that speaks the pseudo-language. */
export const test = base.extend<object, { readonly server: AppServer }>({
  server: [
    async ({}, use) => {
      const server = new AppServer(pseudoBuild);
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
