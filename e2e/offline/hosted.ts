import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { rootBuild } from '../builds.ts';
import { Watch } from '../watch.ts';
import { nextRelease, releaseOf, type Release } from './next-release.ts';
import { ReleaseHost } from './release-host.ts';

/** A host with one release of the app on it, and nothing foreign, no violated policy and no error in any page of it. */
export const test = base.extend<{
  /** Folder of the release. */
  readonly folder: string;
  readonly host: ReleaseHost;
}>({
  folder: [rootBuild.root, { option: true }],
  host: async ({ page, folder }, use) => {
    const host = new ReleaseHost(releaseOf(folder));
    await host.start();
    const watch = new Watch(page.context(), new URL(host.url).origin);
    await watch.install();
    // Hosts fail here on purpose, and Chromium writes down each answer that was none.
    watch.excuse(/Failed to load resource/);
    await use(host);
    await host.stop();
    watch.check();
  },
});

/** The same, with the release after it at hand. */
export const testWithNext = test.extend<{ readonly next: Release }>({
  next: async ({ folder }, use) => {
    // Where a release is rehearsed (tools/release), the build is the one after it.
    const isRehearsal = folder !== rootBuild.root;
    const next = isRehearsal ? releaseOf(rootBuild.root) : nextRelease(rootBuild.root);
    await use(next);
    if (!isRehearsal) rmSync(next.root, { recursive: true });
  },
  host: async ({ next: _, host }, use) => {
    await use(host);
  },
});

export { expect } from '@playwright/test';
