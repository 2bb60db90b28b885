import { Amount, defaultSetup, sidesInOrder, withinLimits } from './setup';

const amount: Amount = { id: 'relax', unit: 'seconds', default: 30, min: 10, max: 120, step: 5 };

describe('a set-up', () => {
  it('starts with both sides and every amount at its default', () => {
    expect(defaultSetup([amount], 'left')).toEqual({
      sides: 'both',
      firstSide: 'left',
      amounts: { relax: 30 },
    });
  });

  const values: readonly (readonly [unknown, number])[] = [
    [10, 10],
    [9, 10],
    [120, 120],
    [121, 120],
    [33.4, 33],
    [Number.NaN, 30],
    [Infinity, 30],
    ['40', 30],
    [undefined, 30],
  ];
  for (const [value, kept] of values) {
    it(`takes ${String(value)} as ${kept}`, () => {
      expect(withinLimits(amount, value)).toBe(kept);
    });
  }

  for (const [typed, kept] of [
    [0, 0],
    [1, 10],
    [9, 10],
    [10, 10],
    [-3, 0],
  ] as const) {
    it(`makes ${typed} s of a step that may be left out ${kept} s: gone, or long enough to be told`, () => {
      expect(withinLimits({ ...amount, min: 0 }, typed)).toBe(kept);
    });
  }

  it('leaves a step out at a press of minus on its shortest, and brings it back at a press of plus', () => {
    const tap: Amount = { ...amount, min: 0 };
    expect(withinLimits(tap, 5, 10)).toBe(0);
    expect(withinLimits(tap, 5, 0)).toBe(10);
    expect(withinLimits(tap, 5, 30)).toBe(10);
    expect(withinLimits(tap, 10, 10)).toBe(10);
    expect(withinLimits(tap, 15, 10)).toBe(15);
  });

  it('takes a small number as it is where it leaves nothing out', () => {
    expect(withinLimits({ ...amount, unit: 'times', min: 1 }, 3)).toBe(3);
  });

  it('works its sides in the chosen order', () => {
    const setup = defaultSetup([], 'right');
    expect(sidesInOrder(setup)).toEqual(['right', 'left']);
    expect(sidesInOrder({ ...setup, firstSide: 'left' })).toEqual(['left', 'right']);
    expect(sidesInOrder({ ...setup, sides: 'left' })).toEqual(['left']);
  });
});
