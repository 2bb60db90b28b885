import { BUILT_IN_ROUTINES, isBuiltIn } from './routine';

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
