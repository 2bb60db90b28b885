import { syllable } from 'syllable';
import { defaultSetup } from './domain/session/plan/setup';
import { BodySide } from './domain/session/plan/side';
import { Step } from './domain/session/plan/step';
import { taughtTechniques } from './taught-techniques.fixture';
import { lyingPosition } from './techniques/lying-down/words';
import { middleFingerWords } from './techniques/middle-finger/words';
import { beforeWords } from './words/en/before-words';
import { safetyWords } from './words/en/safety-words';
import { guideWords } from './words/en/guide-words';
import { seatedPosition } from './words/en/seated-words';

const taught = await taughtTechniques();

/**
 * The Flesch-Kincaid grade of a text: about the year of school that reads it with ease. A line is a sentence of its own,
 * as an item of a list is; it says nothing of a text of a few words.
 */
function readingGrade(lines: readonly string[]): number {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

describe('the reading grade', () => {
  it('is that of the formula', () => {
    // 11 words, 2 sentences, 13 syllables.
    const text = ['Pull the elbow down and out.', 'Let your left shoulder drop.'];
    expect(readingGrade(text)).toBeCloseTo(0.39 * 5.5 + 11.8 * (13 / 11) - 15.59, 1);
  });

  it('is high for long words in a long sentence', () => {
    const text =
      'Musculoskeletal rehabilitation necessitates individualised physiotherapeutic consideration.';
    expect(readingGrade([text])).toBeGreaterThan(15);
  });
});

describe('what a person in pain must read', () => {
  const { emergency, stop, press, sections } = safetyWords;
  const parts: Readonly<Record<string, readonly string[]>> = {
    [emergency.title]: [
      emergency.title,
      emergency.call('112'),
      emergency.lead,
      ...emergency.items,
      emergency.abroad(['112', '911']),
    ],
    [stop.title]: [stop.title, ...stop.items, stop.then, stop.above],
    [press.title]: [press.title, press.rule, press.figure],
    ...Object.fromEntries(
      sections.map(({ title, lead, items }) => [title, [title, lead, ...items]]),
    ),
    [beforeWords.title]: [...beforeWords.sentences, beforeWords.ill.replaceAll(/[[\]]/g, '')],
  };
  for (const [title, lines] of Object.entries(parts)) {
    it(`can be read after seven years of school: ${title}`, () => {
      expect(readingGrade(lines)).toBeLessThanOrEqual(7);
    });
  }

  it('is read in one minute as far as it may not wait', () => {
    const words = [...(parts[emergency.title] ?? []), ...(parts[stop.title] ?? [])]
      .join(' ')
      .split(/\s+/);
    // 200 a minute is an unhurried reader.
    expect(words.length).toBeLessThanOrEqual(200);
  });
});

describe('what is heard and read in a session', () => {
  const SIDES: readonly BodySide[] = ['left', 'right'];

  /** All that a step can say: the text on the screen, and what is only spoken. */
  function linesOf({ opening, sentence, also, announcement }: Step): readonly string[] {
    const texts = [opening, sentence, ...(also ?? []).map(({ text }) => text), announcement?.text];
    return texts.filter((text) => text !== undefined);
  }

  for (const { technique } of taught) {
    const setup = defaultSetup(technique.amounts, technique.firstSide);
    const steps = SIDES.flatMap((firstSide) => technique.plan({ ...setup, firstSide }));
    for (const id of new Set(steps.map((step) => step.id))) {
      it(`can be read after five years of school: ${technique.id}, ${id}`, () => {
        for (const step of steps.filter((each) => each.id === id)) {
          const lines = linesOf(step);
          expect(readingGrade([step.sentence]))
            .withContext(step.sentence)
            .toBeLessThanOrEqual(5);
          expect(readingGrade(lines)).withContext(lines.join(' ')).toBeLessThanOrEqual(5);
        }
      });
    }
  }

  it('can be read after seven years of school: what a knot is', () => {
    const notes = Object.values(middleFingerWords.amountNotes ?? {});
    expect(notes.length).toBe(1);
    for (const note of notes) expect(readingGrade([note])).toBeLessThanOrEqual(7);
  });

  it('can be read after five years of school: getting ready, and what the guide answers', () => {
    const { getReady, takePosition, bell, easeOff, marked, finished } = guideWords;
    for (const position of [
      takePosition,
      seatedPosition,
      lyingPosition.left,
      lyingPosition.right,
    ]) {
      expect(readingGrade([getReady, position, bell]))
        .withContext(position)
        .toBeLessThanOrEqual(5);
    }
    for (const text of [easeOff, marked, finished]) {
      expect(readingGrade([text]))
        .withContext(text)
        .toBeLessThanOrEqual(5);
    }
  });
});
