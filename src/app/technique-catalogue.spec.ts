import { Technique } from './catalogue/technique';
import { BODIES } from './domain/figure/body';
import { lengthOf } from './domain/session/plan/plan';
import { defaultSetup, Setup } from './domain/session/plan/setup';
import { sentencesOf, speechLength } from './domain/session/plan/speech-length';
import { speechRoom } from './domain/session/plan/speech-room';
import { Step } from './domain/session/plan/step';
import { TECHNIQUE_IDS } from './domain/session/plan/technique-id';
import { techniqueCatalogue } from './technique-catalogue';

const FIRST_SIDES = ['left', 'right'] as const;

function planOf(technique: Technique, told: Partial<Setup> = {}): readonly Step[] {
  return technique.plan({ ...defaultSetup(technique.amounts, technique.firstSide), ...told });
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** What a step's voice has to say as it starts, each part of it. */
function allSaid({ opening, sentence, also }: Step): readonly string[] {
  return [
    ...(opening === undefined ? [] : [opening]),
    sentence,
    ...(also ?? []).map(({ text }) => text),
  ];
}

for (const id of TECHNIQUE_IDS) {
  describe(`The technique ${id}`, () => {
    const module = techniqueCatalogue[id];
    let technique: Technique;
    let steps: readonly Step[];

    beforeAll(async () => {
      technique = await module.load();
      steps = FIRST_SIDES.flatMap((firstSide) => planOf(technique, { firstSide }));
    });

    it('is found under its own id and name', () => {
      expect(module.id).toBe(id);
      expect(technique.id).toBe(id);
      expect(technique.words.name).toBe(module.name);
    });

    it('lasts at its defaults what its module promises', () => {
      expect(module.defaultLengthMs).toBe(lengthOf(planOf(technique)));
    });

    it('has pages for itself and for a session', async () => {
      const [parent] = await module.routes();
      expect(parent?.children?.map(({ path }) => path)).toEqual(['', 'session']);
    });

    it('has of each body a cover, a picture for every step, and no other', async () => {
      for (const body of BODIES) {
        expect(await module.cover(body)).toEqual(jasmine.any(Function));
        const pictures = await technique.pictures(body);
        const shown = new Set(steps.map(({ picture }) => picture));
        expect(new Set(Object.keys(pictures)))
          .withContext(body)
          .toEqual(shown);
      }
    });

    it('leaves no blank unfilled and begins every sentence with a capital', () => {
      for (const { title, sentence, spoken, pictureText, announcement } of steps) {
        const all = [title, sentence, spoken, pictureText, announcement?.text ?? 'None.'];
        for (const text of all) {
          expect(text).not.toMatch(/[{}]/);
          expect(text).toMatch(/^[\p{Lu}\d]/u);
          expect(text).not.toMatch(/[.!?] +\p{Ll}/u);
        }
      }
    });

    it('keeps titles to 28 characters and the screen to 110', () => {
      for (const { title, sentence } of steps) {
        expect(title.length).withContext(title).toBeLessThanOrEqual(28);
        expect(sentence.length).withContext(sentence).toBeLessThanOrEqual(110);
      }
    });

    it('speaks in sentences of at most 14 words', () => {
      for (const sentence of steps.flatMap(allSaid).flatMap(sentencesOf)) {
        expect(wordsIn(sentence)).withContext(sentence).toBeLessThanOrEqual(14);
      }
    });

    it('says all of its text within the step at its defaults, warnings included', () => {
      for (const step of steps) {
        expect(speechLength(step.spoken))
          .withContext(step.id)
          .toBeLessThanOrEqual(speechRoom(step));
        for (const text of allSaid(step)) expect(step.spoken).withContext(step.id).toContain(text);
      }
    });

    it('names a side in the picture text of every step of a side', () => {
      for (const { side, pictureText } of steps) {
        if (side !== 'both') expect(pictureText).toMatch(/\b(left|right)\b/);
      }
    });

    it('tells of each of its pictures, cover included, what it shows', async () => {
      expect(technique.words.coverText.length).toBeGreaterThan(30);
      for (const picture of Object.keys(await technique.pictures('first'))) {
        const told = steps.filter((step) => step.picture === picture);
        expect(told.length).withContext(`${picture} is shown`).toBeGreaterThan(0);
        for (const { pictureText, title, sentence } of told) {
          expect(pictureText.length).withContext(picture).toBeGreaterThan(30);
          expect(pictureText).withContext(picture).not.toBe(sentence);
          expect(pictureText).withContext(picture).not.toBe(title);
        }
      }
    });

    it('tells two pictures apart', () => {
      const pictures = new Map(steps.map(({ picture, pictureText }) => [pictureText, picture]));
      for (const { picture, pictureText } of steps) {
        expect(pictures.get(pictureText)).withContext(pictureText).toBe(picture);
      }
    });

    it('promises nothing and diagnoses nothing', () => {
      const all = JSON.stringify([steps, technique.words]);
      expect(all).not.toMatch(/cure|toxin|push through|heal/i);
      expect(technique.words.intro).toContain('ay ease');
    });

    it('has amounts whose defaults lie within their limits and on a press of plus or minus', () => {
      for (const { min, max, step, default: value } of technique.amounts) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        expect((value - min) % step).toBe(0);
      }
    });

    it('works every side it is asked to, first the one the source begins with', () => {
      const own = planOf(technique).filter(({ side }) => side !== 'both');
      expect(own[0]?.side).toBe(technique.firstSide);
      const single = planOf(technique, { sides: 'left' });
      expect(single.some(({ side }) => side === 'right')).toBeFalse();
      expect(single.some(({ stage }) => stage === 'change')).toBeFalse();
    });
  });
}
