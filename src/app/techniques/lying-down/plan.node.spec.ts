import { lengthOf } from '../../domain/session/plan/plan';
import { defaultSetup, Setup } from '../../domain/session/plan/setup';
import { Step } from '../../domain/session/plan/step';
import { stepWords } from '../../words/step-texts';
import { lyingDownAmounts, planLyingDown } from './plan';
import { lyingDownTexts, lyingDownWords } from './words';

const plan = (told: Partial<Setup> = {}, amounts: Setup['amounts'] = {}): readonly Step[] => {
  const setup = defaultSetup(lyingDownAmounts, 'left');
  const chosen = { ...setup, ...told, amounts: { ...setup.amounts, ...amounts } };
  return planLyingDown(chosen, stepWords(lyingDownTexts));
};
const seconds = (steps: readonly Step[]): number => lengthOf(steps) / 1000;

describe('Lying down', () => {
  const ranges: readonly (readonly [string, number, number, number])[] = [
    ['squeezes', 6, 462, 24 * 10 + 402],
    ['squeeze-seconds', 4, 498, 8 * 24 + 402],
    ['reach-further', 0, 452, 120 + 452],
    ['fist-rub', 20, 482, 120 + 442],
    ['pound', 0, 482, 60 + 482],
    ['rest', 15, 512, 120 + 482],
    ['turn-over', 10, 507, 45 + 497],
  ];
  for (const [id, min, shortest, longest] of ranges) {
    it(`counts ${id} from its least to its most`, () => {
      const amount = lyingDownAmounts.find((one) => one.id === id);
      expect(amount?.min).toBe(min);
      expect(seconds(plan({}, { [id]: min }))).toBe(shortest);
      expect(seconds(plan({}, { [id]: amount?.max ?? 0 }))).toBe(longest);
    });
  }

  for (const id of ['reach-further', 'pound']) {
    it(`leaves ${id} out at nought`, () => {
      expect(plan({}, { [id]: 0 }).map((step) => step.id)).not.toContain(id);
    });
  }

  it('turns over with a signal of its own', () => {
    const turn = plan().find(({ id }) => id === 'turn-over');
    expect(turn?.signal).toBe('turn-over');
    expect(turn?.sentence).toBe('Check that you have room. Slowly turn over onto your left side.');
    expect(turn?.spoken).toContain('Now your right side is on top.');
  });

  it('lets a tired hand go on to the fist, and the fist to the rest', () => {
    const ways = plan({ sides: 'left' }).flatMap(({ id, tiredGoesTo }) =>
      tiredGoesTo === undefined ? [] : [`${id} to ${tiredGoesTo}`],
    );
    expect(ways).toEqual([
      'squeeze to fist-rub',
      'reach-further to fist-rub',
      'fist-rub to rest',
      'pound to rest',
    ]);
  });

  it('names every amount', () => {
    expect(Object.keys(lyingDownWords.amounts)).toEqual(lyingDownAmounts.map(({ id }) => id));
  });
});
