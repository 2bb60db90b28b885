import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootBuild } from '../builds.ts';
import { App } from '../pages/app.ts';
import { expect, testWithNext as test } from './hosted.ts';
import { releaseOf } from './next-release.ts';
import type { Fault } from './release-host.ts';
import { lookForUpdate, mainScript } from './versions.ts';

/** What a phone with "Data saver" on tells its pages and workers. */
const SPARING =
  "Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true });";

/** The worker of a phone that saves data: the same, on a phone that tells so. */
const onSuchAPhone: Fault = (path, response) => {
  if (path !== '/offline-worker.js') return false;
  const worker = readFileSync(join(rootBuild.root, 'offline-worker.js'), 'utf8');
  response.writeHead(200, { 'Content-Type': 'text/javascript' });
  response.end(`${SPARING}\n${worker}`);
  return true;
};

test('a phone that saves data has the app, not the voice; says so; and is asked for a new version once a week', async ({
  page,
  host,
  next,
}) => {
  host.put(releaseOf(rootBuild.root), onSuchAPhone);
  const app = new App(page);
  await page.addInitScript(SPARING);
  await page.goto(host.url);
  await expect(
    page.getByText('Ready offline, but for the built-in voice: this phone saves data'),
  ).toBeVisible({ timeout: 30_000 });
  expect(host.requests().filter((path) => path.startsWith('/voice/'))).toEqual([]);
  await page.goto(`${host.url}settings`);
  await expect(page.getByText('a new version is looked for only once a week')).toBeVisible();

  const first = await mainScript(page);
  host.put(next, onSuchAPhone);
  await lookForUpdate(page);
  expect(host.requests().filter((path) => path.endsWith('.json'))).toEqual([]);

  // A week on, as the worker's own note of the last answer tells.
  await page.evaluate(async () => {
    const stage = await caches.open('unknot-stage:/');
    const text = (await (await stage.match('/accepted-manifest'))?.text()) ?? '';
    const asked = String(Date.now() - 7 * 24 * 60 * 60 * 1000 - 1);
    await stage.put('/accepted-manifest', new Response(text, { headers: { 'X-Asked-At': asked } }));
  });
  await lookForUpdate(page);
  expect(host.requests()).toContain('/ngsw.json');
  await page.goto(host.url);
  await expect(app.heading('Today')).toBeVisible();
  expect(await mainScript(page)).not.toBe(first);
  expect(await mainScript(page)).toContain(next.main);
});
