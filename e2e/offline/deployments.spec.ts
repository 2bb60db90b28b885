/**
 * The worker and broken deployments in a real browser: the most telling faults, one after another on one phone. All of them, and
 * what a deployment fetches and keeps, are tried on the same worker in Node (tools/worker/deployments.spec.ts).
 */
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { WORKER_FILE } from '../../src/app/platform/update/worker-file.ts';
import { App } from '../pages/app.ts';
import { isCached } from './cached.ts';
import { expect, testWithNext as test } from './hosted.ts';
import { renameWorker, type Release } from './next-release.ts';
import type { Fault, ReleaseHost } from './release-host.ts';
import { lookForUpdate, mainScript } from './versions.ts';
import { HUNG_MS } from '../limits.ts';
import { isFull } from '../share.ts';

/** The page with which some hosts answer everything they do not have. */
function page200(response: ServerResponse): boolean {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><title>Welcome</title><p>This host answers everything.</p>');
  return true;
}

function missing(response: ServerResponse): boolean {
  response.writeHead(404).end();
  return true;
}

/** The right answer, but for one header that stands whatever the host says. */
function told(response: ServerResponse, header: string, value: string): boolean {
  const writeHead = response.writeHead.bind(response) as (
    code: number,
    headers: Record<string, string>,
  ) => ServerResponse;
  response.writeHead = ((code: number, headers: Record<string, string> = {}) =>
    writeHead(code, { ...headers, [header]: value })) as ServerResponse['writeHead'];
  return false;
}

/** Hosts that a worker of Angular's alone does not survive; none of them gives a file that a later one is to withhold. */
function faults({ main }: Release): Readonly<Record<string, Fault>> {
  return {
    'ngsw.json answers 404': (path, response) => path === '/ngsw.json' && missing(response),
    'ngsw.json is a page': (path, response) => path === '/ngsw.json' && page200(response),
    'a script is a page': (path, response) => path === `/${main}` && page200(response),
    'a script is told to be plain text': (path, response) =>
      path === `/${main}` && told(response, 'Content-Type', 'text/plain'),
  };
}

/** The addresses of the page's workers: one that comes in, one that waits, the one at work. */
async function workers(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    return [installing, waiting, active].flatMap((each) => each?.scriptURL ?? []);
  });
}

/**
 * Puts up a release with a worker of another name, of which half an upload is all that the host has: the release is
 * taken, the worker that was there stays, and opens the app offline.
 */
async function keepsWorker(
  page: Page,
  host: ReleaseHost,
  next: Release,
  instead: string,
): Promise<void> {
  const [first] = await workers(page);
  const renamed = WORKER_FILE.replace(/-[0-9a-f]{16}/, '-0123456789abcdef');
  renameWorker(next, WORKER_FILE, renamed);
  host.put(next, (path, response) => {
    if (path !== `/${renamed}`) return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(instead);
    return true;
  });
  await lookForUpdate(page);
  await expect
    .poll(async () => {
      await page.goto(host.url);
      return mainScript(page);
    })
    .toContain(next.main);
  await expect(new App(page).heading('Today')).toBeVisible();
  await expect.poll(() => host.requests()).toContain(`/${renamed}`);
  expect(await workers(page)).toEqual([first]);
  const context = page.context();
  await page.close();
  await host.stop();
  const later = await context.newPage();
  await later.goto(`${host.url}log`);
  await expect(new App(later).heading('Log')).toBeVisible();
}

test('whatever is wrong with a deployment, the app goes on and opens offline, and takes the mended release later, by its old worker where the new one is nothing', async ({
  page,
  host,
  next,
}) => {
  const app = new App(page);
  await page.goto(host.url);
  await expect.poll(async () => page.evaluate(isCached), { timeout: HUNG_MS.kept }).toBe(true);
  const first = await mainScript(page);
  for (const [name, fault] of Object.entries(faults(next))) {
    await test.step(name, async () => {
      host.put(next, fault);
      await lookForUpdate(page);
      await page.goto(host.url);
      await expect(app.heading('Today')).toBeVisible();
      expect(await mainScript(page)).toBe(first);
      await host.stop();
      await page.goto(`${host.url}log`);
      await expect(app.heading('Log')).toBeVisible();
      expect(await mainScript(page)).toBe(first);
      await host.start();
    });
  }
  await keepsWorker(page, host, next, '');
});

if (isFull())
  test("another script in place of a new release's worker: the one that was there stays, and opens the app offline", async ({
    page,
    host,
    next,
  }) => {
    await page.goto(host.url);
    await expect.poll(async () => page.evaluate(isCached), { timeout: HUNG_MS.kept }).toBe(true);
    await keepsWorker(page, host, next, 'var x = 1;');
  });
