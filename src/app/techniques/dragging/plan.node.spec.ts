import { lengthOf } from '../../domain/session/plan';
import { defaultSetup, Setup } from '../../domain/session/setup';
import { Step } from '../../domain/session/step';
import { sharedWords } from '../../words/en/shared-words';
import { stepWords } from '../../words/step-texts';
import { draggingAmounts, planDragging } from './plan';
import { draggingTexts, draggingWords } from './words';

const plan = (told: Partial<Setup> = {}, amounts: Setup['amounts'] = {}): readonly Step[] => {
  const setup = defaultSetup(draggingAmounts, 'right');
  const chosen = { ...setup, ...told, amounts: { ...setup.amounts, ...amounts } };
  return planDragging(chosen, stepWords(draggingTexts, sharedWords.side));
};
const seconds = (steps: readonly Step[]): number => lengthOf(steps) / 1000;

describe('Dragging', () => {
  it('lasts what content.md says, to the second', () => {
    expect(seconds(plan())).toBe(233);
    expect(seconds(plan({ sides: 'right' }))).toBe(150);
    expect(seconds(plan({ sides: 'left' }))).toBe(150);
    expect(seconds(plan().filter(({ side }) => side === 'right'))).toBe(75);
    expect(seconds(plan().filter(({ side }) => side === 'left'))).toBe(75);
  });

  it('goes through its steps in order', () => {
    const side = 'place-fist support-elbow drag release';
    expect(
      plan()
        .map(({ id }) => id)
        .join(' '),
    ).toBe(`sit-tall ${side} change-side ${side} tap-neck relax`);
  });

  const ranges: readonly (readonly [string, number, number, number])[] = [
    ['strokes', 3, 193, 15 * 20 + 133],
    ['stroke-seconds', 6, 193, 14 * 10 + 133],
    ['tap-neck', 0, 203, 60 + 203],
    ['relax', 10, 213, 120 + 203],
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

  it('drags for sixty hundredths of a stroke', () => {
    const drag = plan().find(({ id }) => id === 'drag');
    expect(drag?.reps).toEqual({ count: 5, eachMs: 10_000, outShare: 0.6 });
  });

  // content.md, part 8
  for (const [worked, hand, other] of [
    ['right', 'left', 'right'],
    ['left', 'right', 'left'],
  ] as const) {
    it(`crosses the ${hand} hand over to the ${worked} side, where the head tilts to`, () => {
      const steps = plan({ sides: worked });
      const say = (id: string): string | undefined =>
        steps.find((step) => step.id === id)?.sentence;
      expect(say('place-fist')).toBe(
        `Tighten your ${hand} fist. Rest it on your ${worked} upper back, close to the neck.`,
      );
      expect(say('support-elbow')).toBe(`Hold your ${hand} elbow with your ${other} hand.`);
      expect(say('drag')).toBe(
        `Pull the elbow down. Drag slowly. Tilt your head to the ${worked}.`,
      );
      expect(say('release')).toBe(`Lower both arms. Let your ${worked} shoulder drop.`);
    });
  }

  it('names the next side in the change of sides', () => {
    const change = plan().find(({ id }) => id === 'change-side');
    expect(change?.sentence).toBe('Shake your hands loose. Now your left side.');
  });

  it('names every amount', () => {
    expect(Object.keys(draggingWords.amounts)).toEqual(draggingAmounts.map(({ id }) => id));
  });
});
