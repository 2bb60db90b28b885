import fc from 'fast-check';
import { MOST_PARTS, readPart, readRoutine, readTransition } from './read-routine';
import { RoutinePart } from './routine';

const DRAGGING: RoutinePart = {
  technique: 'dragging',
  setup: { sides: 'left', firstSide: 'left', amounts: { strokes: 3 } },
  transitionSeconds: 0,
};

const read = (...parts: readonly unknown[]) => readRoutine({ id: 'a', name: 'Evening', parts });

describe('reading an own routine', () => {
  it('gives back what was made here', () => {
    expect(read(DRAGGING)).toEqual({
      id: 'a',
      name: 'Evening',
      parts: [DRAGGING],
      trouble: null,
      listed: [DRAGGING],
    });
  });

  it('keeps the place of a part that it cannot read', () => {
    const { parts, listed } = read({ technique: 'humming' }, DRAGGING);
    expect(parts).toEqual([DRAGGING]);
    expect(listed).toEqual([null, DRAGGING]);
  });

  it('leaves out of a part what only a newer Unknot knows', () => {
    expect(readPart({ ...DRAGGING, mood: 'calm' })).toEqual(DRAGGING);
  });

  for (const [what, parts, trouble] of [
    ['no part', [], 'empty'],
    ['a technique to come', [DRAGGING, { ...DRAGGING, technique: 'humming' }], 'newer'],
    ['a part that is a text', ['dragging'], 'newer'],
    ['a part that is a list', [[DRAGGING]], 'newer'],
    ['a part that is null', [null], 'newer'],
    ['as many parts as there may be', Array(MOST_PARTS).fill(DRAGGING), null],
    ['200 parts', Array(200).fill(DRAGGING), 'too-many'],
    ['200 parts of a technique to come', Array(200).fill({ technique: 'humming' }), 'newer'],
  ] as [string, unknown[], string | null][]) {
    it(`says of ${what}: ${trouble}`, () => {
      expect(read(...parts).trouble).toBe(trouble as never);
    });
  }

  for (const [what, change, part] of [
    ['no set-up', { setup: undefined }, { sides: 'both', firstSide: 'right', amounts: {} }],
    ['a set-up of text', { setup: 'both' }, { sides: 'both', firstSide: 'right', amounts: {} }],
    [
      'sides and amounts of wrong types',
      { setup: { sides: 'up', firstSide: 7, amounts: { strokes: '5', relax: 20, tap: null } } },
      { sides: 'both', firstSide: 'right', amounts: { relax: 20 } },
    ],
    [
      'amounts that are a list',
      { setup: { sides: 'right', firstSide: 'left', amounts: [3] } },
      { sides: 'right', firstSide: 'left', amounts: {} },
    ],
  ] as [string, object, RoutinePart['setup']][]) {
    it(`falls back where a part has ${what}`, () => {
      expect(readPart({ ...DRAGGING, ...change })?.setup).toEqual(part);
    });
  }

  for (const [seconds, read] of [
    [0, 0],
    [19.6, 20],
    [120, 120],
    [121, 120],
    [-5, 0],
    [NaN, 20],
    [Infinity, 20],
    ['45', 20],
    [undefined, 20],
  ] as [unknown, number][]) {
    it(`reads a transition of ${String(seconds)} as ${read} seconds`, () => {
      expect(readTransition(seconds)).toBe(read);
    });
  }

  it('never fails, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (parts) => {
        const { parts: known } = read(...parts);
        expect(known.every(({ transitionSeconds: s }) => s >= 0 && s <= 120)).toBe(true);
      }),
    );
  });
});
