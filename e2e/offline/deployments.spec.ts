import type { ServerResponse } from 'node:http';
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
