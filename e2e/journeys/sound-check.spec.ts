import { blobOf, guidanceEvents, listen } from '../heard/ears.ts';
import { clipsIn } from '../heard/track-words.ts';
import { expect, test } from '../test.ts';
import type { App } from '../pages/app.ts';

const QUESTION = 'Can you hear this?';
const SAMPLE = ['Sit tall, feet flat.', 'Let both shoulders drop.'];

async function atTheRating(app: App): Promise<void> {
  await app.openRating('Dragging');
  // The clips are fetched meanwhile.
  await app.page.waitForLoadState('networkidle');
}

/** What the last played sound says and sounds. */
async function lastPlayed(app: App): Promise<readonly string[]> {
  const last = (await guidanceEvents(app.page)).findLast(({ kind }) => kind === 'play');
  if (last?.kind !== 'play') return [];
  return clipsIn(await blobOf(app.page, last.blob)).map(({ name }) => name);
}

test('the built-in voice asks whether it is heard, and the session begins as ever', async ({
  app,
  page,
}) => {
  await listen(page, false);
  await atTheRating(app);
  await app.rating.soundCheckButton.click();
  await expect.poll(() => lastPlayed(app)).toEqual([QUESTION]);
  await expect(page.getByRole('status').filter({ hasText: 'Turn the volume up' })).toBeVisible();

  await app.rating.skip();
  await app.player.isOpen();
  await expect.poll(async () => (await lastPlayed(app)).length).toBeGreaterThan(20);
  const track = await lastPlayed(app);
  expect(track).not.toContain(QUESTION);
  expect(track[0]).toBe('get-ready');
});

test("the phone's voice asks where it is the one that guides", async ({ app, page }) => {
  await listen(page, true);
  await atTheRating(app);
  await app.rating.soundCheckButton.click();
  const said = async () =>
    (await guidanceEvents(page)).flatMap((event) => (event.kind === 'say' ? [event.text] : []));
  await expect.poll(said).toEqual([QUESTION]);
  await app.rating.skip();
  await app.player.isOpen();
  await app.clock.run(4);
  await expect.poll(said).toContain('Sit on a chair, feet flat.');
});

test('voice source, speed and samples are chosen in Settings, and the session keeps to them', async ({
  app,
  page,
}) => {
  await listen(page, true);
  await app.open('settings');
  const source = (name: string) => app.settings.radio('Voice source', name);
  await expect(source("Phone's voice")).toBeChecked();
  await page.getByRole('link', { name: 'Choose the voice, and hear it' }).click();
  await expect(app.heading('Voice')).toBeVisible();
  await page.getByRole('button', { name: "Hear the phone's voice" }).click();
  await expect
    .poll(async () => (await guidanceEvents(page)).filter(({ kind }) => kind === 'say').length)
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Hear the built-in voice' }).click();
  await expect.poll(() => lastPlayed(app)).toEqual(SAMPLE);
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await source('Built-in voice').check({ force: true });
  await expect(source('Built-in voice')).toBeChecked();

  await atTheRating(app);
  await app.rating.skip();
  await app.player.isOpen();
  await app.clock.run(40);
  // The page was opened anew: all that was said there by the phone's voice would be in its events.
  expect((await guidanceEvents(page)).filter(({ kind }) => kind === 'say')).toEqual([]);
  expect(await lastPlayed(app)).toEqual(expect.arrayContaining(SAMPLE));
});
