import { lengthOf } from '../../domain/session/plan';
import { defaultSetup, Setup } from '../../domain/session/setup';
import { Step } from '../../domain/session/step';
import { sharedWords } from '../../words/en/shared-words';
import { stepWords } from '../../words/step-texts';
import { middleFingerAmounts, planMiddleFinger } from './plan';
import { middleFingerTexts, middleFingerWords } from './words';

const plan = (told: Partial<Setup> = {}, amounts: Setup['amounts'] = {}): readonly Step[] => {
  const setup = defaultSetup(middleFingerAmounts, 'right');
  const chosen = { ...setup, ...told, amounts: { ...setup.amounts, ...amounts } };
  return planMiddleFinger(chosen, stepWords(middleFingerTexts, sharedWords.side));
};
const seconds = (steps: readonly Step[]): number => lengthOf(steps) / 1000;

describe('Middle finger', () => {
  it('lasts what content.md says, to the second', () => {
    expect(seconds(plan())).toBe(295);
    expect(seconds(plan({ sides: 'right' }))).toBe(155);
    expect(seconds(plan({ sides: 'left' }))).toBe(155);
    expect(seconds(plan().filter(({ side }) => side === 'right'))).toBe(130);
    expect(seconds(plan().filter(({ side }) => side === 'left'))).toBe(130);
  });

  it('goes through its steps in order', () => {
    const side = 'place-hand press lift-elbow circles knot release';
    expect(
      plan()
        .map(({ id }) => id)
        .join(' '),
    ).toBe(`sit-tall ${side} change-side ${side} settle`);
  });

  const ranges: readonly (readonly [string, number, number, number])[] = [
    ['circles', 6, 235, 24 * 10 + 175],
    ['circle-seconds', 4, 271, 8 * 24 + 175],
    ['knot', 15, 265, 90 + 235],
  ];
  for (const [id, min, shortest, longest] of ranges) {
    it(`counts ${id} from its least to its most`, () => {
      const amount = middleFingerAmounts.find((one) => one.id === id);
      expect(amount?.min).toBe(min);
      expect(seconds(plan({}, { [id]: min }))).toBe(shortest);
      expect(seconds(plan({}, { [id]: amount?.max ?? 0 }))).toBe(longest);
    });
  }

  it('has no way back in a circle', () => {
    const circles = plan().find(({ id }) => id === 'circles');
    expect(circles?.reps).toEqual({ count: 12, eachMs: 5000, outShare: null });
  });

  // content.md, part 8
  for (const [worked, hand, other] of [
    ['right', 'left', 'right'],
    ['left', 'right', 'left'],
  ] as const) {
    it(`crosses the ${hand} hand over to the ${worked} side, raised by the other`, () => {
      const steps = plan({ sides: worked });
      const say = (id: string): string | undefined =>
        steps.find((step) => step.id === id)?.sentence;
      expect(say('place-hand')).toBe(
        `Fingers together, lay your ${hand} hand on your ${worked} upper back.`,
      );
      expect(say('press')).toBe(`Press with your ${hand} middle finger until it is mildly sore.`);
      expect(say('lift-elbow')).toBe(
        `Raise your ${hand} elbow with your ${other} hand to press deeper.`,
      );
      expect(say('release')).toBe(`Let go slowly. Roll your ${worked} shoulder.`);
    });
  }

  it('names every amount', () => {
    expect(Object.keys(middleFingerWords.amounts)).toEqual(middleFingerAmounts.map(({ id }) => id));
  });
});
