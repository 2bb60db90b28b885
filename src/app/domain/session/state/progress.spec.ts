import { aCountedStep, aPlan } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';
import { segmentOfStep, timelineOf, nextStep, repetition } from './progress';

describe('the repetition being done', () => {
  const counted = (): SessionHarness => aSession(aPlan({ steps: [aCountedStep(3, 5000)] }));
  const rows: readonly (readonly [number, number])[] = [
    [0, 1],
    [4999, 1],
    [5000, 2],
    [14_999, 3],
  ];
  for (const [spent, number] of rows) {
    it(`is number ${number} after ${spent} ms`, () => {
      expect(repetition(counted().wait(spent).state)).toEqual({ number, of: 3 });
    });
  }

  it('is one of as many as there are with more time', () => {
    expect(repetition(counted().press('more-time').wait(16_000).state)).toEqual({
      number: 4,
      of: 5,
    });
  });

  it('is none in a timed step, while getting ready, or after the end', () => {
    expect(repetition(aSession(aPlan()).state)).toBeNull();
    expect(repetition(new SessionHarness(aPlan()).state)).toBeNull();
    expect(repetition(counted().wait(15_000).state)).toBeNull();
  });
});

describe('what comes next', () => {
  it('is the first step while getting ready, and nothing on the last', () => {
    expect(nextStep(new SessionHarness(aPlan()).state)?.id).toBe('sit');
    expect(nextStep(aSession(aPlan()).state)?.id).toBe('press');
    expect(nextStep(aSession(aPlan()).wait(70_000).state)).toBeNull();
  });
});

describe('the timeline', () => {
  const { steps } = aPlan();
  const done = (session: SessionHarness): readonly number[] =>
    timelineOf(steps, session.state).map((segment) => segment.done);

  it('join neighbouring steps of one side, to scale', () => {
    expect(timelineOf(steps)).toEqual([
      { side: 'both', lengthMs: 10_000, done: 0 },
      { side: 'right', lengthMs: 25_000, done: 0 },
      { side: 'both', lengthMs: 8000, done: 0 },
      { side: 'left', lengthMs: 25_000, done: 0 },
      { side: 'both', lengthMs: 10_000, done: 0 },
    ]);
  });

  it('fill as far as the session has come', () => {
    expect(done(new SessionHarness(aPlan()))).toEqual([0, 0, 0, 0, 0]);
    expect(done(aSession(aPlan()).wait(5000))).toEqual([0.5, 0, 0, 0, 0]);
    expect(done(aSession(aPlan()).wait(15_000))).toEqual([1, 0.2, 0, 0, 0]);
    expect(done(aSession(aPlan()).wait(78_000))).toEqual([1, 1, 1, 1, 1]);
  });

  it('fill to the end of a step that has more time', () => {
    expect(done(aSession(aPlan()).press('more-time').wait(10_000))[0]).toBe(0.5);
  });
});

describe('the segment of a step', () => {
  const { steps } = aPlan();

  it('is the one that its side makes, with the share of it that the step is', () => {
    const lengths = steps.map(({ side, durationMs }) => [side, durationMs]);
    expect(lengths.slice(0, 3)).toEqual([
      ['both', 10_000],
      ['right', 20_000],
      ['right', 5000],
    ]);
    expect([0, 1, 2, 3].map((index) => segmentOfStep(steps, index))).toEqual([
      { segment: 0, from: 0, to: 1 },
      { segment: 1, from: 0, to: 0.8 },
      { segment: 1, from: 0.8, to: 1 },
      { segment: 2, from: 0, to: 1 },
    ]);
  });

  it('is none while getting ready', () => {
    expect(segmentOfStep(steps, -1)).toBeNull();
  });
});
