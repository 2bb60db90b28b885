import { transitionAmount, usualTransition } from './routine-technique';

/** What leads into a technique with these words said for the left side, and fewer for the right. */
const into = (sentence: string, getReadyExtraMs = 0) => ({
  getReadyExtraMs,
  words: { name: 'Dragging', next: 'Next.' },
  getReadySentence: (side: string) => (side === 'left' ? sentence : ''),
});

describe('the length of a transition', () => {
  it('is 20 s where nothing is chosen, and more where the position takes longer to be taken', () => {
    expect(transitionAmount(into('Sit.'))).toEqual({
      id: 'transition',
      unit: 'seconds',
      default: 20,
      min: 5,
      max: 120,
      step: 5,
    });
    expect(transitionAmount(into('Sit.', 10_000)).default).toBe(30);
    expect(usualTransition({ getReadyExtraMs: 10_000 })).toBe(30);
  });

  it('is never less than its words need, on either side, and 3 s to do what was heard', () => {
    // 100 characters and a pause: 7.8 s, and a quarter for another voice.
    expect(transitionAmount(into(`${'x'.repeat(93)}.`)).min).toBe(15);
    // 290 characters and a pause: 21.4 s, and a quarter.
    const long = transitionAmount(into(`${'x'.repeat(283)}.`));
    expect([long.min, long.default]).toEqual([30, 30]);
  });
});
