import { AppServer } from '../app-server.ts';
import { pseudoBuild } from '../builds.ts';
import { test as base } from '../test.ts';

/** A phone that is as small as any, and a usual one. */
export const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
] as const;

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
