import { rootBuild } from '../builds.ts';
import { isCached } from './cached.ts';
import { expect, test } from './hosted.ts';
import { releaseOf } from './next-release.ts';
import { HUNG_MS } from '../limits.ts';
import { isFull } from '../share.ts';

const READY = 'Ready offline: all of Unknot is on this phone.';
const VOICE = ['en.mp3', 'en.json', 'earcons.mp3', 'earcons.json'].map((file) => `/voice/${file}`);

test('ready is told when the last file is there, the voice after all of the app, each file fetched once; and again after the browser threw something away', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await expect(page.getByText(READY)).toBeVisible({ timeout: HUNG_MS.kept });
  expect(await page.evaluate(isCached)).toBe(true);
  const asked = host.requests();
  const firstOfVoice = asked.findIndex((path) => VOICE.includes(path));
  const app = await page.evaluate(async () => {
    const answer = await fetch('ngsw.json');
    const manifest = (await answer.json()) as { assetGroups: { name: string; urls: string[] }[] };
    return manifest.assetGroups.find(({ name }) => name === 'app')?.urls ?? [];
  });
  expect(app.length).toBeGreaterThan(30);
  for (const path of app) expect(asked.indexOf(path), path).toBeLessThan(firstOfVoice);
  for (const path of VOICE) expect(asked.filter((each) => each === path)).toHaveLength(1);

  host.put(releaseOf(rootBuild.root));
  await page.goto(`${host.url}settings`);
  await expect(page.getByText(READY)).toBeVisible();
  await page.evaluate(async () => new Promise((done) => requestIdleCallback(done)));
  expect(host.requests().filter((path) => VOICE.includes(path))).toEqual([]);

  await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(':assets:voice:cache'));
    for (const name of names) await (await caches.open(name)).delete('/voice/en.mp3');
  });
  expect(await page.evaluate(isCached)).toBe(false);
  // Today tells it only as it happens; on a busy machine the page before has fetched the file by then.
  await page.goto(`${host.url}settings`);
  await expect(page.getByText(READY)).toBeVisible({ timeout: HUNG_MS.kept });
  expect(await page.evaluate(isCached)).toBe(true);
});

// What is missing is counted by browser-offline-files.spec.ts and told by offline-line.spec.ts.
if (isFull())
  test('ready is not told while a file is missing', async ({ page, host }) => {
    host.put(releaseOf(rootBuild.root), (path, response) => {
      if (path !== '/voice/earcons.json') return false;
      response.writeHead(503).end();
      return true;
    });
    await page.goto(`${host.url}settings`);
    await expect(page.getByText(/^Not ready offline yet: [1-9]\d* of \d+ files/)).toBeVisible({
      timeout: HUNG_MS.kept,
    });
    await expect(page.getByText(READY)).toHaveCount(0);
  });
