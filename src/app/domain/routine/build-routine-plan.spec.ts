import { buildRoutinePlan } from './build-routine-plan';

describe('buildRoutinePlan', () => {
  it('of no parts has the person’s time to get ready, and nothing else', () => {
    const plan = buildRoutinePlan({ id: 'a-routine', name: 'Mine' }, [], 15, () => 'an-id');
    expect([plan.getReadyMs, plan.steps, plan.parts]).toEqual([15_000, [], []]);
    expect('getReadySentence' in plan).toBeFalse();
  });
});
