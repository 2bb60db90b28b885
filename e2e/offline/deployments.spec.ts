/**
 * The worker and broken deployments in a real browser: the most telling faults, one after another on one phone. All of them, and
 * what a deployment fetches and keeps, are tried on the same worker in Node (tools/worker/deployments.spec.ts).
 */
import type { ServerResponse } from 'node:http';
import { App } from '../pages/app.ts';
import { isCached } from './cached.ts';
import { expect, testWithNext as test } from './hosted.ts';
import type { Release } from './next-release.ts';
import type { Fault } from './release-host.ts';
import { lookForUpdate, mainScript } from './versions.ts';

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

/** Hosts that a worker of Angular's alone does not survive, each in another way. */
function faults({ main }: Release): Readonly<Record<string, Fault>> {
  return {
    'ngsw.json answers 404': (path, response) => path === '/ngsw.json' && missing(response),
    'a script answers 404': (path, response) => path === `/${main}` && missing(response),
    'the page is another one': (path, response) => path === '/index.html' && page200(response),
    'a script is told to be plain text': (path, response) =>
      path === `/${main}` && told(response, 'Content-Type', 'text/plain'),
  };
}

test('whatever is wrong with a deployment, the app goes on and opens offline, and takes the mended release later', async ({
  page,
  host,
  next,
}) => {
  const app = new App(page);
  await page.goto(host.url);
  await expect.poll(async () => page.evaluate(isCached), { timeout: 60_000 }).toBe(true);
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
  host.put(next);
  await lookForUpdate(page);
  await expect
    .poll(async () => {
      await page.goto(host.url);
      return mainScript(page);
    })
    .toContain(next.main);
  await expect(app.heading('Today')).toBeVisible();
});

test("nothing in place of Angular's worker: the one that was there stays, and opens the app offline", async ({
  page,
  host,
  next,
}) => {
  await page.goto(host.url);
  await expect.poll(async () => page.evaluate(isCached), { timeout: 60_000 }).toBe(true);
  host.put(next, (path, response) => {
    if (path !== '/ngsw-worker.js') return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('');
    return true;
  });
  // What a browser does by itself at a start. A worker that waits is put in place once no page is open.
  const waits = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => null);
    const { installing } = registration;
    if (installing !== null)
      await new Promise((resolve) => {
        installing.addEventListener('statechange', resolve);
      });
    return registration.waiting !== null;
  });
  expect(waits).toBe(false);
  const context = page.context();
  await page.close();
  await host.stop();
  const later = await context.newPage();
  await later.goto(`${host.url}log`);
  await expect(new App(later).heading('Log')).toBeVisible();
});
