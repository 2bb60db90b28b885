import * as fc from 'fast-check';
import { anyLogTwice, aSitting, rated } from './fake-sittings';
import { comparable, countedRatings, effectsOf, hasRisen, isEnough } from './ratings';
import { sittingsOf } from './sitting';

describe('ratings that count', () => {
  const cases: [before: number | null, after: number | null, counts: boolean][] = [
    [6, 3, true],
    [2, 2, true],
    [2, 0, true],
    [1, 0, false],
    [0, 5, false],
    [6, null, false],
    [null, 3, false],
    [null, null, false],
  ];
  for (const [before, after, counts] of cases) {
    it(`${counts ? 'have' : 'leave out'} ${before} before and ${after} after`, () => {
      expect(countedRatings(rated([[before, after]])).length).toBe(counts ? 1 : 0);
    });
  }
});

describe('the effect of a technique', () => {
  it('is how often the rating was lower, higher by 2 or more, or about the same', () => {
    const sittings = rated([
      [6, 4],
      [6, 5],
      [6, 6],
      [6, 7],
      [6, 8],
      [3, 0],
      [1, 0],
      [6, null],
    ]);
    expect(effectsOf(sittings)).toEqual([
      { subject: 'dragging', sittings: 8, rated: 6, lowStarts: 1, lower: 2, same: 3, higher: 1 },
    ]);
  });

  it('takes a session that was not rated before for no low start', () => {
    expect(effectsOf(rated([[null, 3]])).map(({ lowStarts }) => lowStarts)).toEqual([0]);
  });

  it('is told of each apart, the one with the most ratings first, equals by name', () => {
    const sittings = [
      ...rated([[6, 3]], { subject: 'lying-down' }),
      ...rated([[6, 3]], { subject: 'dragging' }),
      ...rated(
        [
          [6, 3],
          [6, 3],
        ],
        { subject: 'routine:desk-break' },
      ),
      ...rated([[6, null]], { subject: 'middle-finger' }),
    ];
    const subjects = ['routine:desk-break', 'dragging', 'lying-down', 'middle-finger'];
    expect(effectsOf(sittings).map(({ subject }) => subject as string)).toEqual(subjects);
    expect(effectsOf(sittings.toReversed()).map(({ subject }) => subject as string)).toEqual(
      subjects,
    );
  });

  it('needs five ratings', () => {
    const ratings = [
      [6, 3],
      [6, 3],
      [6, 3],
      [6, 3],
      [1, 0],
    ] as const;
    expect(effectsOf(rated(ratings)).map(isEnough)).toEqual([false]);
    expect(effectsOf(rated([...ratings, [6, 6]])).map(isEnough)).toEqual([true]);
  });

  it('of nothing is nothing', () => {
    expect(effectsOf([])).toEqual([]);
  });

  it('counts every rating once, in whatever order they come', () => {
    fc.assert(
      fc.property(anyLogTwice, ([records, shuffled]) => {
        const sittings = sittingsOf(records);
        const effects = effectsOf(sittings);
        expect(effectsOf(sittingsOf(shuffled))).toEqual(effects);
        const sum = effects.reduce((total, one) => total + one.lower + one.same + one.higher, 0);
        expect(sum).toBe(countedRatings(sittings).length);
        expect(effects.reduce((total, one) => total + one.sittings, 0)).toBe(sittings.length);
      }),
    );
  });
});

describe('a comparison', () => {
  const five = (lower: number): (readonly [number, number])[] =>
    Array.from({ length: 5 }, (_, index) => [6, index < lower ? 3 : 6] as const);

  it('puts the most often lower first, where two have five ratings each', () => {
    const effects = effectsOf([
      ...rated(five(1), { subject: 'dragging' }),
      ...rated(five(3), { subject: 'lying-down' }),
      ...rated(five(4).slice(1), { subject: 'middle-finger' }),
    ]);
    expect(comparable(effects).map(({ subject }) => subject as string)).toEqual([
      'lying-down',
      'dragging',
    ]);
  });

  it('goes by the share, not by the number; equals by name', () => {
    const effects = effectsOf([
      ...rated([...five(2), ...five(2)], { subject: 'dragging' }),
      ...rated(five(3), { subject: 'lying-down' }),
      ...rated(five(3), { subject: 'middle-finger' }),
    ]);
    const order = ['lying-down', 'middle-finger', 'dragging'];
    expect(comparable(effects).map(({ subject }) => subject as string)).toEqual(order);
    expect(comparable(effects.toReversed()).map(({ subject }) => subject as string)).toEqual(order);
  });

  it('is none while only one has enough', () => {
    const effects = effectsOf([
      ...rated(five(5), { subject: 'dragging' }),
      ...rated(five(5).slice(1), { subject: 'lying-down' }),
    ]);
    expect(comparable(effects)).toEqual([]);
  });
});

describe('ratings that went up', () => {
  type Pairs = readonly (readonly [number | null, number | null])[];
  const cases: [string, Pairs, boolean][] = [
    [
      'three times running',
      [
        [4, 6],
        [4, 7],
        [3, 5],
      ],
      true,
    ],
    [
      'three times from a start of 0 or 1',
      [
        [0, 2],
        [1, 3],
        [0, 4],
      ],
      true,
    ],
    [
      'after better ones',
      [
        [6, 2],
        [4, 6],
        [4, 6],
        [4, 6],
      ],
      true,
    ],
    [
      'with one between that was not rated',
      [
        [4, 6],
        [4, null],
        [4, 6],
        [4, 6],
      ],
      true,
    ],
    [
      'only twice',
      [
        [4, 6],
        [4, 6],
      ],
      false,
    ],
    [
      'not the last time',
      [
        [4, 6],
        [4, 6],
        [4, 6],
        [4, 5],
      ],
      false,
    ],
    [
      'with one about the same between',
      [
        [4, 6],
        [4, 5],
        [4, 6],
        [4, 6],
      ],
      false,
    ],
    ['never', [], false],
  ];
  for (const [name, pairs, is] of cases) {
    it(`${is ? 'ask for a break' : 'do not'}: ${name}`, () => {
      expect(hasRisen(rated(pairs))).toBe(is);
    });
  }

  it('are looked at in the order given', () => {
    expect(hasRisen([aSitting({ before: 2, after: 9 })])).toBeFalse();
  });
});
