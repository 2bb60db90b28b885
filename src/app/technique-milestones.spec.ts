import { defaultSetup } from './domain/session/plan/setup';
import { Step } from './domain/session/plan/step';
import { TECHNIQUE_IDS } from './domain/session/plan/technique-id';
import { planSession } from './session/plan-session';
import { milestonesOf } from './session/player/milestone';
import { techniqueCatalogue } from './technique-catalogue';
import { guideWords } from './words/en/guide-words';
import { sessionWords } from './words/en/session-words';

/** A screen reader needs this long for what it is told before the next may come. */
const APART_SECONDS = 3;

/** The seconds of a step at which the player's live region says something new: its own text, then each milestone. */
function toldAt(steps: readonly Step[], index: number): readonly number[] {
  const step = steps[index];
  if (step === undefined) return [0];
  const milestones = milestonesOf(step, step.durationMs, guideWords);
  return [0, ...milestones.map(({ offset }) => offset / 1000)];
}

for (const id of TECHNIQUE_IDS) {
  describe(`What a screen reader is told of ${id}`, () => {
    let steps: readonly Step[];

    beforeAll(async () => {
      const technique = await techniqueCatalogue[id].load();
      const setup = defaultSetup(technique.amounts, technique.firstSide);
      steps = planSession(technique, setup, 15, 'record').steps;
    });

    it('begins each step with its side and title, as the step before did not', () => {
      const { step: told } = sessionWords.player;
      const texts = steps.map(({ side, title, sentence }) => told(side, title, sentence));
      for (const [index, { side, title }] of steps.entries()) {
        expect(texts[index]).toContain(title);
        if (side !== 'both') expect(texts[index]?.toLowerCase()).toContain(`${side} side`);
        expect(texts[index]).not.toBe(texts[index - 1]);
      }
    });

    it('is never each second: the next comes when the last was heard', () => {
      for (const [index, { id: step, durationMs }] of steps.entries()) {
        const all = [...toldAt(steps, index), durationMs / 1000];
        const gaps = all.slice(1).map((at, before) => at - (all[before] ?? 0));
        expect(Math.min(...gaps))
          .withContext(step)
          .toBeGreaterThan(APART_SECONDS);
      }
    });

    it('is the last repetition of every step that counts', () => {
      for (const [index, step] of steps.entries()) {
        if (step.reps === undefined) continue;
        expect(toldAt(steps, index).length).withContext(step.id).toBeGreaterThan(1);
      }
    });
  });
}
