import { lengthOf } from '../../domain/session/plan/plan';
import { defaultSetup, Setup } from '../../domain/session/plan/setup';
import { Step } from '../../domain/session/plan/step';
import { stepWords } from '../../words/step-texts';
import { draggingAmounts, planDragging } from './plan';
import { draggingTexts, draggingWords } from './words';

const plan = (told: Partial<Setup> = {}, amounts: Setup['amounts'] = {}): readonly Step[] => {
  const setup = defaultSetup(draggingAmounts, 'right');
  const chosen = { ...setup, ...told, amounts: { ...setup.amounts, ...amounts } };
  return planDragging(chosen, stepWords(draggingTexts));
};
const seconds = (steps: readonly Step[]): number => lengthOf(steps) / 1000;

describe('Dragging', () => {
  const ranges: readonly (readonly [string, number, number, number])[] = [
    ['strokes', 3, 238, 15 * 20 + 178],
    ['stroke-seconds', 6, 238, 14 * 10 + 178],
    ['tap-neck', 0, 258, 30 + 258],
    ['relax', 10, 258, 120 + 248],
  ];
  for (const [id, min, shortest, longest] of ranges) {
    it(`counts ${id} from its least to its most`, () => {
      const amount = draggingAmounts.find((one) => one.id === id);
      expect(amount?.min).toBe(min);
      expect(seconds(plan({}, { [id]: min }))).toBe(shortest);
      expect(seconds(plan({}, { [id]: amount?.max ?? 0 }))).toBe(longest);
    });
  }

  it('leaves neck tapping out at nought', () => {
    expect(plan({}, { 'tap-neck': 0 }).map(({ id }) => id)).not.toContain('tap-neck');
  });

  it('says before the strokes how many there will be', () => {
    const drag = plan({}, { strokes: 8 }).find(({ id }) => id === 'drag');
    expect(drag?.spoken).toMatch(/^8 slow strokes\. Gently pull the elbow down and to the right\./);
    expect(drag?.spoken).toMatch(/Slide to the shoulder, then lightly back, head straight\.$/);
  });

  it('names every amount', () => {
    expect(Object.keys(draggingWords.amounts)).toEqual(draggingAmounts.map(({ id }) => id));
  });
});
