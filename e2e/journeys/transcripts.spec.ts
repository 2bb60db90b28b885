import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobOf, guidanceEvents, listen, untilTrackReady } from '../heard/ears.ts';
import { clipsIn } from '../heard/track-words.ts';
import { linesOfTrack, linesOfVoice, stepsOf, table } from '../heard/transcript.ts';
import { isFull } from '../share.ts';
import { expect, test } from '../test.ts';
import type { App } from '../pages/app.ts';
import { PLANS, secondBySecond } from './plans.ts';

// Of the others nothing else is new but their plans, which tools/transcripts lays out in full.
const [plan] = PLANS;

/** A part of the transcript, which is made from the plan alone (tools/transcripts). */
function transcript(part: 'Built-in voice' | "Phone's voice"): string {
  const file = join(import.meta.dirname, `../../docs/transcripts/${plan.id}.md`);
  const parts = readFileSync(file, 'utf8').split(/^## /m);
  return (
    parts
      .find((text) => text.startsWith(part))
      ?.replace(part, '')
      .trim() ?? ''
  );
}

/** Plays the technique to its end; gives when it began and ended, on the page's clock. */
async function play(app: App) {
  await app.openRating(plan.name);
  await untilTrackReady(app.page);
  await app.clock.freeze();
  await app.beginAtStandingClock();
  // The last words are said once it is over.
  await app.clock.run(plan.getReady + plan.total + 8);
  await app.complete.isOpen();
  const events = await guidanceEvents(app.page);
  // The first buzz is given within the tap that begins; the last one belongs to the end.
  const buzzes = events.filter(({ kind }) => kind === 'buzz');
  const [begin, end] = [buzzes[0]?.at ?? NaN, buzzes.at(-1)?.at ?? NaN];
  const plays = events.filter((event) => event.kind === 'play');
  const track = await blobOf(app.page, plays[0]?.blob ?? -1);
  return { events, plays, begin, end, heard: linesOfTrack(clipsIn(track)) };
}

test('what reaches the track, in the built-in voice, is the transcript, and the player shows each second of it', async ({
  app,
  page,
}) => {
  await listen(page, false);
  await app.player.watchSeconds();
  const { events, plays, begin, end, heard } = await play(app);
  // One track carries all of it.
  expect(new Set(plays.map(({ blob }) => blob)).size).toBe(1);
  expect(table(heard, stepsOf(events, begin, end))).toBe(transcript('Built-in voice'));

  const shown = await app.player.secondsShown();
  expect(shown.filter((second) => second.startsWith('running'))).toEqual(secondBySecond(plan));
  // The page is there at once; the strict write behind it takes a moment.
  await expect
    .poll(() => app.store.sessions())
    .toMatchObject([
      {
        technique: plan.id,
        activeSeconds: plan.total,
        plannedSeconds: plan.total,
        outcome: 'completed',
        sides: { left: plan.perSide, right: plan.perSide },
      },
    ]);
});

// That either voice tells the transcript: tools/transcripts. That the phone's is told at all: sound-check.spec.ts and hidden.spec.ts.
if (isFull())
  test("what the phone's voice is told, and the track beside it, is the transcript", async ({
    app,
    page,
  }) => {
    await listen(page, true);
    const { events, begin, end, heard } = await play(app);
    const said = events.filter((event) => event.kind === 'say');
    const spoken = linesOfVoice(said.map(({ at, text }) => ({ at: at - begin, text })));
    expect(events.filter(({ kind, at }) => kind === 'cut' && at < end)).toEqual([]);
    const told = table([...spoken, ...heard], stepsOf(events, begin, end));
    expect(told).toBe(transcript("Phone's voice"));
  });
