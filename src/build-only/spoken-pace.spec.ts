import { Technique } from '../app/catalogue/technique';
import { CueTimes, PHONE_TIMES } from '../app/domain/session/cues/cue-times';
import { defaultSetup } from '../app/domain/session/plan/setup';
import {
  listeningNeed,
  SENTENCE_PAUSE_MS,
  WORDS_PER_MINUTE,
} from '../app/domain/session/plan/speech-length';
import { speechRoom } from '../app/domain/session/plan/speech-room';
import { Step } from '../app/domain/session/plan/step';
import { cuesOfStep } from '../app/domain/session/cues/step-cues';
import { TECHNIQUE_IDS } from '../app/domain/session/plan/technique-id';
import { timesOf } from '../app/domain/track/track-clips';
import { Ms } from '../app/domain/time/units';
import { recordedVoice } from '../app/recorded-voice.fixture';
import { everyCountOf, extremeSetupsOf, transitionsInto } from './spoken-texts';
import { techniqueCatalogue } from '../app/technique-catalogue';
import { guideWords } from '../app/words/en/guide-words';

const VOICES: readonly (readonly [string, CueTimes])[] = [
  ['the phone’s voice', PHONE_TIMES],
  ['the built-in voice', timesOf(recordedVoice(), { speech: true, sounds: true })],
];

/** A longer one makes closed eyes wonder whether the guide is still there. */
const LONGEST_SILENCE_MS: Ms = 20_000;

/** What is said as a step starts, and when it is over. */
function startOf(step: Step, times: CueTimes): { readonly text: string; readonly over: Ms } {
  const first = cuesOfStep(step, step.durationMs, guideWords, times).find(
    ({ cue }) => cue.kind === 'speak',
  );
  if (first?.cue.kind !== 'speak') throw new Error(`Nothing is said of ${step.id}`);
  return { text: first.cue.text, over: first.offset + times.speech(first.cue.text) };
}

/** Each different step of these plans once. */
function different(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

for (const id of TECHNIQUE_IDS) {
  for (const [voice, times] of VOICES) {
    describe(`${voice} in ${id}`, () => {
      let technique: Technique;
      let steps: readonly Step[];

      beforeAll(async () => {
        technique = await techniqueCatalogue[id].load();
        const setups = [...extremeSetupsOf(technique), ...everyCountOf(technique)];
        const own = setups.flatMap((setup) => technique.plan(setup));
        steps = different([
          ...own,
          ...transitionsInto([technique]),
          ...transitionsInto([technique], 0),
        ]);
      });

      it('says at most 150 words a minute, the pause after each sentence included', () => {
        for (const step of steps) {
          const { text } = startOf(step, times);
          const share = listeningNeed(text) / (times.speech(text) + SENTENCE_PAUSE_MS);
          expect(Math.round(share * WORDS_PER_MINUTE))
            .withContext(`${step.id}: ${text}`)
            .toBeLessThanOrEqual(WORDS_PER_MINUTE);
        }
      });

      it('is over in time to do what it says, in every set-up', () => {
        for (const step of steps) {
          const { text, over } = startOf(step, times);
          expect(over).withContext(`${step.id}: ${text}`).toBeLessThanOrEqual(speechRoom(step));
        }
      });

      it('leaves nobody in silence for more than 20 s, but where no time is told', () => {
        const timed = steps.filter(({ reps, tellsTime }) => !reps && tellsTime !== false);
        for (const step of timed) {
          let silentFrom: Ms = 0;
          const said = cuesOfStep(step, step.durationMs, guideWords, times).flatMap(
            ({ offset, cue }) => (cue.kind === 'speak' ? [[offset, cue.text] as const] : []),
          );
          for (const [from, text] of [...said, [step.durationMs, ''] as const]) {
            expect(from - silentFrom)
              .withContext(`${step.id} of ${step.durationMs} ms, before "${text}"`)
              .toBeLessThanOrEqual(LONGEST_SILENCE_MS);
            silentFrom = from + times.speech(text);
          }
        }
      });

      it('says the sentence in every set-up, and at the defaults all there is to say', () => {
        for (const step of steps) {
          expect(startOf(step, times).text).withContext(step.id).toContain(step.sentence);
        }
        for (const step of technique.plan(defaultSetup(technique.amounts, technique.firstSide))) {
          for (const { text } of step.also ?? []) {
            expect(startOf(step, times).text).withContext(step.id).toContain(text);
          }
        }
      });
    });
  }
}
