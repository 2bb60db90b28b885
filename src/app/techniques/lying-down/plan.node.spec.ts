import { lengthOf } from '../../domain/session/plan';
import { defaultSetup, Setup } from '../../domain/session/setup';
import { Step } from '../../domain/session/step';
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
  it('lasts what the second edition says, to the second', () => {
    expect(seconds(plan())).toBe(522);
    expect(seconds(plan({ sides: 'right' }))).toBe(256);
    expect(seconds(plan({ sides: 'left' }))).toBe(256);
    expect(seconds(plan().filter(({ side }) => side === 'right'))).toBe(241);
    expect(seconds(plan().filter(({ side }) => side === 'left'))).toBe(241);
  });

  it('goes through its steps in order', () => {
    const side = 'lie-down front-arm reach-over squeeze reach-further fist-rub pound rest';
    expect(
      plan()
        .map(({ id }) => id)
        .join(' '),
    ).toBe(`${side} turn-over ${side} get-up`);
  });

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

  it('squeezes for sixty hundredths of a repetition', () => {
    const squeeze = plan().find(({ id }) => id === 'squeeze');
    expect(squeeze?.reps).toEqual({ listenMs: 10_000, count: 12, eachMs: 5000, outShare: 0.6 });
  });

  it('announces the turn ten seconds before it, on the first side only', () => {
    const told = plan().flatMap(({ id, side, announcement }) =>
      announcement ? [{ id, side, ...announcement }] : [],
    );
    expect(told).toEqual([
      { id: 'rest', side: 'left', leftMs: 10_000, text: 'Soon you turn over.' },
    ]);
  });

  it('speaks the stop rule once, on the side that comes first', () => {
    const said = plan().filter(({ spoken }) => spoken.includes('Stop if it turns sharp'));
    expect(said.map(({ id, side }) => `${id} ${side}`)).toEqual(['lie-down left']);
  });

  it('turns over with a signal of its own', () => {
    const turn = plan().find(({ id }) => id === 'turn-over');
    expect(turn?.signal).toBe('turn-over');
    expect(turn?.sentence).toBe('Slowly turn over onto your left side.');
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

  for (const [worked, liesOn, straight, bent, front, straightName] of [
    ['left', 'right', 'right', 'left', 'left', 'Right'],
    ['right', 'left', 'left', 'right', 'right', 'Left'],
  ] as const) {
    it(`lies on the ${liesOn} side to work the ${worked} one with the ${liesOn} hand`, () => {
      const steps = plan({ sides: worked });
      const say = (id: string): string | undefined =>
        steps.find((step) => step.id === id)?.sentence;
      expect(say('lie-down')).toBe(
        `Lie on your ${liesOn} side. ${straightName} leg straight, ${bent} leg slightly bent.`,
      );
      expect(straight).toBe(liesOn);
      expect(say('front-arm')).toBe(`Rest your ${front} arm in front of you, palm down.`);
      expect(say('reach-over')).toBe(
        `Bring your ${liesOn} hand over your ${worked} shoulder, onto your upper back.`,
      );
      expect(say('fist-rub')).toBe(
        `Clench your ${liesOn} fist. Rub the same muscle until it feels warm.`,
      );
    });
  }

  it('names every amount', () => {
    expect(Object.keys(lyingDownWords.amounts)).toEqual(lyingDownAmounts.map(({ id }) => id));
  });
});
