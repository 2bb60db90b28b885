import {
  draftErrors,
  draftOf,
  isSameDraft,
  keptOf,
  RoutineDraft,
  withChange,
  withMoved,
  without,
  withTechnique,
} from './routine-draft';

const TECHNIQUE = {
  id: 'dragging',
  firstSide: 'right',
  getReadyExtraMs: 0,
  amounts: [{ id: 'strokes', unit: 'times', default: 5, min: 3, max: 15, step: 1 }],
} as const;
const SETUP = { sides: 'both', firstSide: 'right', amounts: {} };
const part = (technique: string, more: object = {}) => ({
  technique,
  setup: SETUP,
  transitionSeconds: 20,
  ...more,
});

describe('a routine being made', () => {
  const names = ({ parts }: RoutineDraft) => parts.map(({ technique }) => technique);
  const three = draftOf({
    name: 'Evening',
    parts: [part('dragging'), part('middle-finger'), part('lying-down')],
  });

  it('begins with nothing, and takes techniques as they are taught', () => {
    const draft = withTechnique(draftOf(null), { ...TECHNIQUE, getReadyExtraMs: 10_000 });
    expect(keptOf(draft)).toEqual({
      name: '',
      parts: [
        {
          technique: 'dragging',
          setup: { sides: 'both', firstSide: 'right', amounts: { strokes: 5 } },
          transitionSeconds: 30,
        },
      ],
    });
  });

  for (const [from, to, order] of [
    [0, 2, ['middle-finger', 'lying-down', 'dragging']],
    [2, 0, ['lying-down', 'dragging', 'middle-finger']],
    [1, 1, ['dragging', 'middle-finger', 'lying-down']],
    [0, -1, ['dragging', 'middle-finger', 'lying-down']],
    [2, 3, ['dragging', 'middle-finger', 'lying-down']],
  ] as const) {
    it(`moves a part from ${from} to ${to}`, () => {
      expect(names(withMoved(three, from, to))).toEqual([...order]);
    });
  }

  it('tells parts of one technique apart, also after one was removed', () => {
    const two = withTechnique(withTechnique(draftOf(null), TECHNIQUE), TECHNIQUE);
    const [first, second] = two.parts.map(({ key }) => key);
    const changed = withChange(two, second ?? -1, { transitionSeconds: 60 });
    expect(changed.parts.map(({ transitionSeconds }) => transitionSeconds)).toEqual([20, 60]);
    const again = withTechnique(without(changed, first ?? -1), TECHNIQUE);
    expect(new Set(again.parts.map(({ key }) => key)).size).toBe(2);
  });

  it('keeps what only a newer Unknot knows of a part', () => {
    const draft = draftOf({ name: 'E', parts: [part('dragging', { mood: 'calm' })] });
    expect(keptOf(withChange(draft, 0, { transitionSeconds: 5 })).parts).toEqual([
      part('dragging', { mood: 'calm', transitionSeconds: 5 }),
    ]);
  });

  it('needs a name, and one technique up to twenty', () => {
    const named = (count: number) => ({
      ...draftOf({ name: 'E', parts: Array(count).fill(part('dragging')) }),
    });
    expect(draftErrors({ name: '  ', parts: [] })).toEqual(['name', 'empty']);
    expect(draftErrors(named(20))).toEqual([]);
    expect(draftErrors(named(21))).toEqual(['too-many']);
  });

  it('may have a name of up to 80 characters, or the longer one it came with', () => {
    const named = (length: number) => ({ ...three, name: 'N'.repeat(length) });
    expect(draftErrors(named(80))).toEqual([]);
    expect(draftErrors(named(81))).toEqual(['long']);
    expect(draftErrors(named(81), named(81).name)).toEqual([]);
    expect(draftErrors(named(82), named(81).name)).toEqual(['long']);
  });

  it('is changed by another name, order or choice, and by nothing else', () => {
    expect(isSameDraft(three, { ...three, parts: [...three.parts] })).toBe(true);
    expect(isSameDraft(three, { ...three, name: 'E' })).toBe(false);
    expect(isSameDraft(three, withMoved(three, 0, 1))).toBe(false);
    expect(isSameDraft(three, withChange(three, 0, { transitionSeconds: 0 }))).toBe(false);
  });
});
