import * as fc from 'fast-check';
import { anyPlan, anyTimeline } from '../cues/timeline.arbitrary';
import { aPlan } from '../plan/plan.builder';
import { isSameCourse } from './course';
import { SessionHarness } from './session.harness';

/** What time changes by itself. */
const TIMES = ['spentMs', 'dwellMs', 'countdownMs', 'lastAt', 'lastEpoch', 'stampEpoch', 'parts'];

describe('The course of a session', () => {
  it('is the same for as long as nothing but its time is another', () => {
    fc.assert(
      fc.property(anyPlan, anyTimeline, (plan, timeline) => {
        const session = new SessionHarness(plan);
        for (const { waitMs, command } of timeline) {
          const before = session.state;
          session.jump(waitMs).do(command);
          const changed = Object.entries(session.state).some(
            ([name, value]) =>
              !TIMES.includes(name) && before[name as keyof typeof before] !== value,
          );
          expect(isSameCourse(before, session.state)).toBe(!changed);
        }
      }),
    );
  });

  it('is none where there is no session', () => {
    const { state } = new SessionHarness(aPlan());
    expect(isSameCourse(null, null)).toBe(true);
    expect([isSameCourse(null, state), isSameCourse(state, null)]).toEqual([false, false]);
  });
});
