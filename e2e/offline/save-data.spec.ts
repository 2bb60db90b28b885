import { expect, test } from './hosted.ts';
import { HUNG_MS } from '../limits.ts';
import { isFull } from '../share.ts';

/** What a phone with "Data saver" on tells its pages. That its worker asks once a week: tools/worker/updates.spec.ts. */
const SPARING =
  "Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true });";

// What decides it and what is said of it is tried in the unit specs of clips, offline files and the line in Settings.
if (isFull())
  test('a phone that saves data has the app, not the voice, and says so', async ({
    page,
    host,
  }) => {
    await page.addInitScript(SPARING);
    await page.goto(host.url);
    await expect(
      page.getByText('Ready offline, but for the built-in voice: this phone saves data'),
    ).toBeVisible({ timeout: HUNG_MS.kept });
    expect(host.requests().filter((path) => path.startsWith('/voice/'))).toEqual([]);
    await page.goto(`${host.url}settings`);
    await expect(page.getByText('a new version is looked for only once a week')).toBeVisible();
  });
