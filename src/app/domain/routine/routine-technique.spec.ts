import { transitionAmount } from './routine-technique';

describe('the length of a transition', () => {
  it('is 20 s where nothing is chosen, and more where the position takes longer to be taken', () => {
    expect(transitionAmount({ getReadyExtraMs: 0 })).toEqual({
      id: 'transition',
      unit: 'seconds',
      default: 20,
      min: 0,
      max: 120,
      step: 5,
    });
    expect(transitionAmount({ getReadyExtraMs: 10_000 }).default).toBe(30);
  });
});
