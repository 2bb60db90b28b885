import { rootBuild } from '../builds.ts';
import { isCached } from './cached.ts';
import { expect, test } from './hosted.ts';
import { releaseOf } from './next-release.ts';

const VOICE = ['en.mp3', 'en.json', 'earcons.mp3', 'earcons.json'].map((file) => `/voice/${file}`);

test.describe('the built-in voice', () => {
  test('comes by itself after all of the app, and is kept', async ({ page, host }) => {
    await page.goto(host.url);
    await expect.poll(async () => page.evaluate(isCached), { timeout: 30_000 }).toBe(true);
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
  });

  test('is not fetched again at the next start', async ({ page, host }) => {
    await page.goto(host.url);
    await expect.poll(async () => page.evaluate(isCached), { timeout: 30_000 }).toBe(true);
    host.put(releaseOf(rootBuild.root));
    await page.goto(host.url);
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await page.evaluate(async () => new Promise((done) => requestIdleCallback(done)));
    expect(host.requests().filter((path) => VOICE.includes(path))).toEqual([]);
  });
});
