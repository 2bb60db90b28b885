import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobOf, deedsOf, listen } from '../heard/ears.ts';
import { clipsIn } from '../heard/track-words.ts';
import { faultsOf, linesOfTrack, linesOfVoice, stepsOf, table } from '../heard/transcript.ts';
import { expect, test } from '../test.ts';
import type { App } from '../pages/app.ts';
import { PLANS } from './plans.ts';

const FOLDER = join(import.meta.dirname, '../../docs/transcripts');
const COMMAND = 'npm run e2e -- --project=journeys transcripts --update-snapshots=all';

/** Plays a technique at its defaults; gives when it began and ended, on the page's clock. */
async function play(app: App, plan: (typeof PLANS)[number]) {
  await app.open(`${plan.path}/session`);
  await app.beforeYouStart.understandIfAsked();
  await app.rating.isOpen();
  // The clips are fetched while the person rates.
  await app.page.waitForLoadState('networkidle');
  await app.clock.freeze();
  await app.rating.skip();
  // Other tabs are asked first, which takes real time.
  await expect
    .poll(async () => {
      await app.clock.run(0.02);
      return app.player.state();
    })
    .not.toBeNull();
  while ((await app.player.state()) !== null) await app.clock.run(20);
  const deeds = await deedsOf(app.page);
  // The first buzz is given within the tap that begins; the last one belongs to the end.
  const buzzes = deeds.filter(({ kind }) => kind === 'buzz');
  return { deeds, begin: buzzes[0]?.at ?? NaN, end: buzzes.at(-1)?.at ?? NaN };
}

for (const plan of PLANS) {
  test.describe(plan.name, () => {
    test.describe.configure({ mode: 'serial' });
    const parts = new Map<string, string>();

    test('the built-in voice tells every step in time, whole and alone', async ({ app, page }) => {
      await listen(page, false);
      const { deeds, begin, end } = await play(app, plan);
      const plays = deeds.filter((deed) => deed.kind === 'play');
      // One track carries all of it.
      expect(new Set(plays.map(({ blob }) => blob)).size).toBe(1);
      const lines = linesOfTrack(clipsIn(await blobOf(page, plays[0]?.blob ?? -1)));
      const steps = stepsOf(deeds, begin, end);
      expect(faultsOf(lines, steps)).toEqual([]);
      parts.set('Built-in voice', table(lines, steps));
    });

    test("the phone's voice tells every step in time, and is not cut off", async ({
      app,
      page,
    }) => {
      await listen(page, true);
      const { deeds, begin, end } = await play(app, plan);
      const lines = linesOfVoice(deeds, begin);
      const steps = stepsOf(deeds, begin, end);
      expect(faultsOf(lines, steps)).toEqual([]);
      expect(deeds.filter(({ kind, at }) => kind === 'cut' && at < end)).toEqual([]);
      const plays = deeds.filter((deed) => deed.kind === 'play');
      const beside = linesOfTrack(clipsIn(await blobOf(page, plays[0]?.blob ?? -1)));
      expect(beside.every(({ kind }) => kind === 'earcon')).toBe(true);
      parts.set("Phone's voice", table([...lines, ...beside], steps));
    });

    test(`docs/transcripts/${plan.id}.md is what is heard: else run "${COMMAND}"`, () => {
      const text = [
        `# ${plan.name}: all that is heard`,
        'Both sides at the defaults, from the tap on Begin, read from what reached the track and the phone’s voice',
        `(e2e/journeys/transcripts.spec.ts). Earcons are in italics. After a change of words: \`${COMMAND}\`.`,
        ...[...parts].flatMap(([name, rows]) => [`\n## ${name}\n`, rows]),
        '',
      ].join('\n');
      const file = join(FOLDER, `${plan.id}.md`);
      if (test.info().config.updateSnapshots === 'all') writeFileSync(file, text);
      expect(readFileSync(file, 'utf8')).toBe(text);
    });
  });
}
