import { lengthOf } from '../../domain/session/plan/plan';
import { defaultSetup, Setup } from '../../domain/session/plan/setup';
import { Step } from '../../domain/session/plan/step';
import { stepWords } from '../../words/step-texts';
import { middleFingerAmounts, planMiddleFinger } from './plan';
import { middleFingerTexts, middleFingerWords } from './words';

const plan = (told: Partial<Setup> = {}, amounts: Setup['amounts'] = {}): readonly Step[] => {
  const setup = defaultSetup(middleFingerAmounts, 'right');
  const chosen = { ...setup, ...told, amounts: { ...setup.amounts, ...amounts } };
  return planMiddleFinger(chosen, stepWords(middleFingerTexts));
};
const seconds = (steps: readonly Step[]): number => lengthOf(steps) / 1000;

describe('Middle finger', () => {
  const ranges: readonly (readonly [string, number, number, number])[] = [
    ['circles', 6, 297, 24 * 10 + 237],
    ['circle-seconds', 4, 333, 8 * 24 + 237],
    ['knot', 15, 327, 120 + 297],
  ];
  for (const [id, min, shortest, longest] of ranges) {
    it(`counts ${id} from its least to its most`, () => {
      const amount = middleFingerAmounts.find((one) => one.id === id);
      expect(amount?.min).toBe(min);
      expect(seconds(plan({}, { [id]: min }))).toBe(shortest);
      expect(seconds(plan({}, { [id]: amount?.max ?? 0 }))).toBe(longest);
    });
  }

  it('says what a knot is, and no more, where its page first has the word', () => {
    const { intro, coverText, amounts, amountNotes } = middleFingerWords;
    const first = Object.entries(amounts).find(([, name]) => /knot/i.test(name));
    // Neither before its set-up, nor in the titles of the steps above it.
    expect([intro, coverText, ...plan().map(({ title }) => title)].join(' ')).not.toMatch(/knot/i);
    expect(Object.keys(amountNotes ?? {})).toEqual([first?.[0] ?? '']);
    expect(amountNotes?.['knot']).toBe(
      'A knot is a small, firm, ropy place, sorer than the muscle around it. The ache may spread. Experts do not agree on what it is. The soreness is real.',
    );
  });

  it('names every amount', () => {
    expect(Object.keys(middleFingerWords.amounts)).toEqual(middleFingerAmounts.map(({ id }) => id));
  });
});
