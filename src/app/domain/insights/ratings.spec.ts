import * as fc from 'fast-check';
import { anyLogTwice, anInsightSession, rated } from './insight-session.builder';
import {
  canTellLower,
  effectsOf,
  hasBothRatings,
  hasRisen,
  isEnough,
  lowStarts,
  mostRated,
} from './ratings';
import { insightSessionsOf } from './insight-session';

describe('the effect of a technique', () => {
  it('is how often the rating was lower, higher by 2 or more, or about the same', () => {
    const sessions = rated([
      [6, 4],
      [6, 5],
      [6, 6],
      [6, 7],
      [6, 8],
      [3, 0],
      [6, null],
      [null, 3],
    ]);
    expect(effectsOf(sessions)).toEqual([
      { subject: 'dragging', sessions: 8, rated: 6, couldFall: 6, lower: 2, same: 3, higher: 1 },
    ]);
  });

  it('leaves a start of 0 or 1 out of "lower by 2" alone: all else counts every rating', () => {
    const sessions = rated([
      [2, 0],
      [1, 0],
      [0, 0],
      [0, 3],
    ]);
    const [effect] = effectsOf(sessions);
    expect(effect).toEqual(
      jasmine.objectContaining({ rated: 4, couldFall: 1, lower: 1, same: 2, higher: 1 }),
    );
    expect(lowStarts(effectsOf(sessions))).toBe(3);
  });

  it('is told of each apart, the techniques in their fixed order, however they were rated', () => {
    const sessions = [
      ...rated([[6, 3]], { subject: 'routine:wind-down' }),
      ...rated([[6, 3]], { subject: 'lying-down' }),
      ...rated([[6, null]], { subject: 'dragging' }),
      ...rated(
        [
          [6, 3],
          [6, 3],
        ],
        { subject: 'routine:desk-break' },
      ),
      ...rated([[6, 6]], { subject: 'middle-finger' }),
    ];
    const subjects = [
      'dragging',
      'middle-finger',
      'lying-down',
      'routine:desk-break',
      'routine:wind-down',
    ];
    for (const order of [sessions, sessions.toReversed()]) {
      expect(effectsOf(order).map(({ subject }) => subject as string)).toEqual(subjects);
    }
  });

  it('needs five ratings; that it was lower, five that could fall', () => {
    const ratings = [
      [6, 3],
      [6, 3],
      [6, 3],
      [6, 3],
    ] as const;
    const told = (...more: readonly (readonly [number, number])[]) =>
      effectsOf(rated([...ratings, ...more])).map((one) => [isEnough(one), canTellLower(one)]);
    expect(told()).toEqual([[false, false]]);
    expect(told([1, 0])).toEqual([[true, false]]);
    expect(told([2, 2])).toEqual([[true, true]]);
  });

  it('of nothing is nothing', () => {
    expect(effectsOf([])).toEqual([]);
  });

  it('counts every rating once, in whatever order they come', () => {
    fc.assert(
      fc.property(anyLogTwice, ([records, shuffled]) => {
        const sessions = insightSessionsOf(records);
        const effects = effectsOf(sessions);
        expect(effectsOf(insightSessionsOf(shuffled))).toEqual(effects);
        const sum = effects.reduce((total, one) => total + one.lower + one.same + one.higher, 0);
        expect(sum).toBe(sessions.filter(hasBothRatings).length);
        expect(effects.reduce((total, one) => total + one.sessions, 0)).toBe(sessions.length);
      }),
    );
  });
});

describe('the subject with the most ratings', () => {
  it('is the first of those with as many', () => {
    const effects = effectsOf([
      ...rated([[6, 3]], { subject: 'dragging' }),
      ...rated(
        [
          [6, 3],
          [0, 0],
        ],
        { subject: 'middle-finger' },
      ),
      ...rated(
        [
          [6, 3],
          [6, 3],
        ],
        { subject: 'lying-down' },
      ),
    ]);
    expect(mostRated(effects)?.subject).toBe('middle-finger');
    expect(mostRated([])).toBeNull();
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
    expect(hasRisen([anInsightSession({ before: 2, after: 9 })])).toBeFalse();
  });
});
