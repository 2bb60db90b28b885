import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { App } from '../pages/app.ts';
import { isCached } from './cached.ts';
import { expect, testWithNext } from './hosted.ts';
import { VOICE_LIST, type Release } from './next-release.ts';
import type { Fault } from './release-host.ts';
import { lookForUpdate, mainScript } from './versions.ts';

/** The app kept on a phone from a good host. */
const test = testWithNext.extend<{ readonly app: App }>({
  app: async ({ page, host }, use) => {
    await page.goto(host.url);
    await expect.poll(async () => page.evaluate(isCached), { timeout: 30_000 }).toBe(true);
    await use(new App(page));
  },
});

/** The page with which some hosts answer everything they do not have. */
function page200(response: ServerResponse): boolean {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><title>Welcome</title><p>This host answers everything.</p>');
  return true;
}

function status(response: ServerResponse, code: number): boolean {
  response.writeHead(code).end();
  return true;
}

function script(response: ServerResponse, text: string): boolean {
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
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

/** The release's own manifest, but for some members. */
function manifestWith(next: Release, members: object): Fault {
  return (path, response) => {
    if (path !== '/ngsw.json') return false;
    const manifest = JSON.parse(readFileSync(join(next.root, 'ngsw.json'), 'utf8')) as object;
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ ...manifest, ...members }));
    return true;
  };
}

const faults: readonly (readonly [name: string, fault: (next: Release) => Fault])[] = [
  [
    'ngsw.json answers 404',
    () => (path, response) => path === '/ngsw.json' && status(response, 404),
  ],
  [
    'ngsw.json answers 500',
    () => (path, response) => path === '/ngsw.json' && status(response, 500),
  ],
  ['ngsw.json is a page', () => (path, response) => path === '/ngsw.json' && page200(response)],
  [
    'ngsw.json is cut off',
    () => (path, response) => {
      if (path !== '/ngsw.json') return false;
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"configVersion":1,"timestamp":17');
      return true;
    },
  ],
  [
    'a script answers 404',
    ({ main }) =>
      (path, response) =>
        path === `/${main}` && status(response, 404),
  ],
  [
    'a script answers 500',
    ({ main }) =>
      (path, response) =>
        path === `/${main}` && status(response, 500),
  ],
  [
    'a script is a page',
    ({ main }) =>
      (path, response) =>
        path === `/${main}` && page200(response),
  ],
  [
    'the page is not the one of the manifest',
    () => (path, response) => path === '/index.html' && page200(response),
  ],
  [
    'ngsw.json is of a kind that no worker knows',
    (next) => manifestWith(next, { configVersion: 2 }),
  ],
  ['ngsw.json has lost its groups', (next) => manifestWith(next, { assetGroups: [] })],
  [
    'a script is told to be plain text',
    ({ main }) =>
      (path, response) =>
        path === `/${main}` && told(response, 'Content-Type', 'text/plain'),
  ],
  [
    'the page is told to be saved as a file',
    () => (path, response) =>
      /^\/(index\.html)?$/.test(path) && told(response, 'Content-Disposition', 'attachment'),
  ],
  [
    'a file of the voice answers 404',
    () => (path, response) => path === `/${VOICE_LIST}` && status(response, 404),
  ],
];

for (const [name, faultOf] of faults) {
  test(`${name}: the app goes on and opens offline, and takes the mended release later`, async ({
    app,
    page,
    host,
    next,
  }) => {
    const first = await mainScript(page);
    host.put(next, faultOf(next));
    for (let opened = 0; opened < 2; opened++) {
      await lookForUpdate(page);
      await page.goto(host.url);
      await expect(app.heading('Today')).toBeVisible();
      expect(await mainScript(page)).toBe(first);
    }
    await host.stop();
    await page.goto(`${host.url}log`);
    await expect(app.heading('Log')).toBeVisible();
    expect(await mainScript(page)).toBe(first);

    await host.start();
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
}

for (const [name, text] of [
  ['nothing', ''],
  ['another script', 'var x = 1;'],
] as const) {
  test(`${name} in place of Angular's worker: the one that was there stays, and opens the app offline`, async ({
    page,
    app,
    host,
    next,
  }) => {
    await expect(app.heading('Today')).toBeVisible();
    host.put(next, (path, response) => path === '/ngsw-worker.js' && script(response, text));
    await lookForUpdate(page);
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
}

test('an update fetches only what changed, and what was fetched before a fault is not fetched again', async ({
  app,
  page,
  host,
  next,
}) => {
  host.put(next, (path, response) => path === `/${next.main}` && status(response, 500));
  await lookForUpdate(page);
  const files = (): readonly string[] =>
    host.requests().filter((path) => /\.(js|css|html|woff2|png|svg)$/.test(path));
  expect(files()).toContain('/index.html');
  expect(files().filter((path) => /\.(woff2|png|svg|css)$/.test(path))).toEqual([]);
  host.put(next);
  await lookForUpdate(page);
  expect(files()).toContain(`/${next.main}`);
  expect(files()).not.toContain('/index.html');
  await expect(app.heading('Today')).toBeVisible();
});

test('nothing is kept twice once a version is in its place', async ({ app, page, host, next }) => {
  host.put(next);
  await lookForUpdate(page);
  const staged = async (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('unknot-stage'));
      const stages = await Promise.all(names.map((name) => caches.open(name)));
      const keys = await Promise.all(stages.map((stage) => stage.keys()));
      return keys.flat().map((request) => new URL(request.url).pathname);
    });
  await expect
    .poll(async () => {
      await lookForUpdate(page);
      return staged();
    })
    .toEqual(['/accepted-manifest']);
  await expect(app.heading('Today')).toBeVisible();
});
