import { BUILT_IN_ROUTINES, isBuiltIn, shownName } from './routine';

describe('the built-in routines', () => {
  it('are techniques as they are taught: both sides, every amount at its default', () => {
    const taught = (firstSide: 'left' | 'right') => ({ sides: 'both', firstSide, amounts: {} });
    expect(BUILT_IN_ROUTINES as object).toEqual({
      'desk-break': [
        { technique: 'dragging', setup: taught('right'), transitionSeconds: 20 },
        { technique: 'middle-finger', setup: taught('right'), transitionSeconds: 20 },
      ],
      'wind-down': [{ technique: 'lying-down', setup: taught('left'), transitionSeconds: 20 }],
    });
  });

  it('are known by their ids', () => {
    expect(['desk-break', 'wind-down', 'my-own', ''].map(isBuiltIn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the name that is shown', () => {
  it('is whole as far as one can be given here, and copied', () => {
    const copied = `${'a'.repeat(80)}, copy 2`;
    expect(shownName(copied)).toBe(copied);
    expect(shownName('b'.repeat(100))).toBe('b'.repeat(100));
  });

  it('is the beginning of a longer one, which ends with no half of a letter', () => {
    expect(shownName('a'.repeat(5000))).toBe(`${'a'.repeat(80)}…`);
    expect(shownName(`${'a'.repeat(79)}${'🙂'.repeat(50)}`)).toBe(`${'a'.repeat(79)}…`);
    expect(shownName(`${'a'.repeat(78)}${'🙂'.repeat(50)}`)).toBe(`${'a'.repeat(78)}🙂…`);
  });
});
