import { nextBoundary } from './boundary';
import { checkpointOf, restore } from '../record/checkpoint';
import { aCountedStep, aPlan } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';
import { LONGEST_PAUSE } from './pause';

/** How long until the next tick, in ms. */
const wait = (session: SessionHarness): number | null => {
  const due = nextBoundary(session.state);
  return due === null ? null : due - session.at;
};

describe('the next boundary', () => {
  const counted = (outShare: number | null): SessionHarness =>
    aSession(
      aPlan({ steps: [aCountedStep(3, 4500, { reps: { count: 3, eachMs: 4500, outShare } })] }),
    );

  const rows: readonly (readonly [string, () => SessionHarness, number | null])[] = [
    ['a second away on a whole second', () => aSession(aPlan()), 1000],
    ['at the next whole second', () => aSession(aPlan()).wait(300), 700],
    ['while getting ready too', () => new SessionHarness(aPlan()).wait(14_400), 600],
    ['at the next repetition', () => counted(null).wait(4200), 300],
    ['at the next repetition, the way back behind it', () => counted(0.5).wait(8700), 300],
    ['at the way back', () => counted(0.5).wait(2100), 150],
    ['past the way back, at the whole second', () => counted(0.5).wait(2250), 250],
    ['where a pause is let go', () => aSession(aPlan()).press('pause'), LONGEST_PAUSE],
    ['nowhere after the end', () => aSession(aPlan()).wait(78_000), null],
  ];
  for (const [name, session, expected] of rows) {
    it(`is ${name}`, () => {
      expect(wait(session())).toBe(expected);
    });
  }

  it('is no repetition while the count stands still for a knot', () => {
    const session = counted(null).wait(4200);
    session.do({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 15_000 });
    expect(wait(session)).toBe(300);
    expect(wait(session.wait(300))).toBe(1000);
  });

  it('is at the seconds of a countdown', () => {
    const session = counted(null).wait(4200);
    session.state = restore(checkpointOf(session.state, ''), session.at, session.epoch);
    session.press('resume');
    expect(wait(session)).toBe(1000);
    expect(wait(session.wait(4600))).toBe(400);
  });
});
