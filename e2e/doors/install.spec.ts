import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../../tools/browsers/find-chromium.ts';
import { AppServer } from '../app-server.ts';
import { rootBuild, subPathBuild } from '../builds.ts';
import { HUNG_MS } from '../limits.ts';
import { isCached } from '../offline/cached.ts';
import { opensOffline } from '../offline/opens-offline.ts';
import { App } from '../pages/app.ts';
import { Watch } from '../watch.ts';

/** A record of the log file (docs/spec/contract.md). */
const A_SESSION = {
  id: '6f0e0000-0000-4000-8000-000000000002',
  technique: 'lying-down',
  routine: null,
  routineRun: null,
  startedAt: '2026-11-20T21:02:11.000+01:00',
  endedAt: '2026-11-20T21:10:55.000+01:00',
  activeSeconds: 460,
  plannedSeconds: 460,
  outcome: 'completed',
  sides: { left: 215, right: 215 },
  painBefore: null,
  painAfter: null,
  soreAfter: null,
  knots: [],
  note: '',
  updatedAt: '2026-11-20T20:10:55.120Z',
  deleted: false,
};

interface Manifest {
  readonly screenshots: readonly { src: string; sizes: string; form_factor: string }[];
  readonly icons: readonly { src: string; sizes: string; purpose: string }[];
  readonly shortcuts: readonly { url: string }[];
}

/** Of the build, which is made before the first test. */
function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(rootBuild.root, 'manifest.webmanifest'), 'utf8')) as Manifest;
}

/** A browser with a profile that stays: nothing can be installed from a private one. */
const test = base.extend<{
  readonly server: AppServer;
  readonly phone: { readonly kept: Page; readonly watch: Watch };
}>({
  server: async ({}, use) => {
    const server = new AppServer(subPathBuild);
    await server.start();
    await use(server);
    await server.stop();
  },
  phone: async ({ server }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'unknot-install-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumOrThrow(),
      args: [...CHROMIUM_SWITCHES],
    });
    const watch = new Watch(context, server.origin);
    await watch.install();
    await use({ kept: await context.newPage(), watch });
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    watch.check();
  },
});

/** Width and height of a PNG, from its header. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('Chromium installs the app; a log shared with it is put aside, never sent to the host, and taken in on a word; every address opens with the host gone', async ({
  phone: { kept, watch },
  server,
}) => {
  await kept.goto(server.url);
  await expect.poll(async () => kept.evaluate(isCached), { timeout: HUNG_MS.kept }).toBe(true);
  await test.step('nothing keeps it from being installed', async () => {
    const session = await kept.context().newCDPSession(kept);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(data).toContain('share_target');
  });
  await test.step('a shared log is put aside by the worker', async () => {
    await kept.goto(server.url);
    const posts: string[] = [];
    kept.context().on('request', (request) => {
      if (request.method() === 'POST' && request.serviceWorker()) posts.push(request.url());
    });
    const landed = await kept.evaluate(async () => {
      const form = new FormData();
      form.append('log', new File(['{"format":"unknot-log"}'], 'log.json'));
      const answer = await fetch('log', { method: 'POST', body: form });
      return answer.url;
    });
    expect(landed).toBe(`${server.url}log?shared`);
    expect(posts).toEqual([]);
    const aside = await kept.evaluate(async () => {
      const cache = await caches.open('unknot-shared:/any/path/');
      return (await cache.match('/any/path/log'))?.text();
    });
    expect(aside).toBe('{"format":"unknot-log"}');
  });
  await test.step('one from the share sheet opens on its preview', async () => {
    // As the sheet does it: a form sent to the app from outside of it.
    await kept.goto('about:blank');
    await kept.setContent(
      `<form method="post" enctype="multipart/form-data" action="${server.url}log">
        <input type="file" name="log" /><button>Share</button></form>`,
    );
    const log = { format: 'unknot-log', version: 1, exportedAt: '2026-11-23T20:15:00.000Z' };
    const buffer = Buffer.from(JSON.stringify({ ...log, sessions: [A_SESSION], routines: [] }));
    await kept
      .locator('input')
      .setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer });
    await kept.getByRole('button', { name: 'Share' }).click();
    const app = new App(kept);
    await expect(app.log.importQuestion.getByText('1 new', { exact: true })).toBeVisible();
    await app.log.importQuestion.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(app.log.rows('Lying down')).toHaveCount(1);
  });
  await test.step('addresses of every depth open with the host gone', async () => {
    // The worker asks its dead host for ngsw.json, as it should.
    watch.excuse(/net::ERR_CONNECTION_REFUSED|Failed to load resource/);
    await server.stop();
    await opensOffline(new App(kept), server.url);
  });
});

test('every picture the manifest names is there, in the size it names', () => {
  const manifest = readManifest();
  for (const { src, sizes } of [...manifest.screenshots, ...manifest.icons]) {
    const file = join(rootBuild.root, src);
    if (sizes === 'any') expect(readFileSync(file, 'utf8')).toContain('<svg');
    else expect(pngSize(file), src).toBe(sizes);
  }
  const forms = manifest.screenshots.map(({ form_factor }) => form_factor);
  expect(new Set(forms)).toEqual(new Set(['narrow', 'wide']));
  const purposes = manifest.icons.map(({ purpose }) => purpose);
  expect(new Set(purposes)).toEqual(new Set(['any', 'maskable', 'monochrome']));
});

test('pictures for the moment of installing are not kept offline', () => {
  const kept = readFileSync(join(rootBuild.root, 'ngsw.json'), 'utf8');
  expect(kept).toContain('/icons/icon-192.png');
  expect(kept).not.toContain('/screenshots/');
  expect(kept).not.toContain('/start/');
});
