import { aPlan, aStep } from './plan.builder';
import { partAt } from './plan';

describe('the part at a step', () => {
  const parts = (['dragging', 'middle-finger', 'lying-down'] as const).map((technique) => ({
    technique,
    recordId: technique,
  }));
  const steps = [0, null, 1, null, 2].map((part) => aStep({ part }));
  const plan = aPlan({ parts, steps });

  for (const [index, technique] of [
    [-1, 'dragging'],
    [0, 'dragging'],
    [1, 'middle-finger'],
    [2, 'middle-finger'],
    [3, 'lying-down'],
    [4, 'lying-down'],
    [5, 'lying-down'],
  ] as const) {
    it(`${index} is ${technique}: the next one in a transition, the last one past the end`, () => {
      expect(partAt(plan, index)?.technique).toBe(technique);
    });
  }
});
