import { lengthOf } from '../../domain/session/plan';
import { defaultSetup, Setup } from '../../domain/session/setup';
import { Step } from '../../domain/session/step';
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
  it('lasts what the second edition says, to the second', () => {
    expect(seconds(plan())).toBe(278);
    expect(seconds(plan({ sides: 'right' }))).toBe(168);
    expect(seconds(plan({ sides: 'left' }))).toBe(168);
    expect(seconds(plan().filter(({ side }) => side === 'right'))).toBe(100);
    expect(seconds(plan().filter(({ side }) => side === 'left'))).toBe(100);
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

  it('drags for sixty hundredths of a stroke', () => {
    const drag = plan().find(({ id }) => id === 'drag');
    expect(drag?.reps).toEqual({ listenMs: 16_000, count: 5, eachMs: 10_000, outShare: 0.6 });
  });

  it('says before the strokes how many there will be', () => {
    const drag = plan({}, { strokes: 8 }).find(({ id }) => id === 'drag');
    expect(drag?.spoken).toMatch(/^8 slow strokes\. Pull the elbow down and to the right\./);
    expect(drag?.spoken).toMatch(
      /Tilt toward the fist, then slide back lightly, head to the middle\.$/,
    );
  });

  for (const [worked, hand, other] of [
    ['right', 'left', 'right'],
    ['left', 'right', 'left'],
  ] as const) {
    it(`crosses the ${hand} hand over to the ${worked} side, where the head tilts to`, () => {
      const steps = plan({ sides: worked });
      const say = (id: string): string | undefined =>
        steps.find((step) => step.id === id)?.sentence;
      expect(say('place-fist')).toBe(
        `Tighten your ${hand} fist. Rest it between neck and ${worked} shoulder, near the neck.`,
      );
      expect(say('support-elbow')).toBe(`Hold your ${hand} elbow with your ${other} hand.`);
      expect(say('drag')).toBe(
        `Pull the elbow down and to the ${worked}. The fist slides along. Tilt your head to the ${worked}.`,
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
