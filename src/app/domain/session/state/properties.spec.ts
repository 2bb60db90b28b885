import * as fc from 'fast-check';
import { nextBoundary } from './boundary';
import { checkpointOf, restore } from '../record/checkpoint';
import { aStep, aPlan } from '../plan/plan.builder';
import { BEGIN_AT, SessionHarness } from './session.harness';
import { anyPlan, anyTimeline, play } from '../cues/timeline.arbitrary';
import { lengthOf } from '../plan/plan';
import { SessionState } from './state';

describe('any session', () => {
  it('does not depend on how often the clock is looked at', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyTimeline,
        fc.integer({ min: 2, max: 100 }),
        (plan, timeline, ticks) => {
          expect(play(plan, timeline, ticks).state).toEqual(play(plan, timeline).state);
        },
      ),
    );
  });

  it('is the same when the same happens again', () => {
    fc.assert(
      fc.property(anyPlan, anyTimeline, (plan, timeline) => {
        expect(play(plan, timeline).state).toEqual(play(plan, timeline).state);
      }),
    );
  });

  it('comes back from a checkpoint at the same step and millisecond, with the same done', () => {
    fc.assert(
      fc.property(anyPlan, anyTimeline, (plan, timeline) => {
        const { state } = play(plan, timeline);
        const written = JSON.stringify(checkpointOf(state, ''));
        const back = restore(JSON.parse(written) as ReturnType<typeof checkpointOf>, 7, 8);
        const kept = ({ plan: whole, step, spentMs, extraMs, dwellMs, parts }: SessionState) => ({
          whole,
          step,
          spentMs,
          extraMs,
          dwellMs,
          parts,
        });
        expect(kept(back)).toEqual(kept(state));
        expect(back.phase).toBe('paused');
      }),
    );
  });

  it('never counts more active time than has passed', () => {
    fc.assert(
      fc.property(anyPlan, anyTimeline, (plan, timeline) => {
        const session = play(plan, timeline);
        expect(session.active).toBeLessThanOrEqual(session.at - BEGIN_AT);
      }),
    );
  });

  it('lasts its plan to the millisecond when nobody touches it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const session = new SessionHarness(plan);
        for (
          let due = nextBoundary(session.state);
          due !== null;
          due = nextBoundary(session.state)
        ) {
          session.jump(due - session.at);
        }
        expect(session.state.phase).toBe('finished');
        expect(session.at - BEGIN_AT).toBe(plan.getReadyMs + lengthOf(plan.steps));
        expect(session.active).toBe(lengthOf(plan.steps));
      }),
    );
  });

  it('does not drift in an hour of ticks that come oddly late', () => {
    const steps = Array.from({ length: 60 }, () => aStep({ durationMs: 61_000 }));
    const plan = aPlan({ steps });
    const lateness = fc.array(fc.integer({ min: 0, max: 997 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(lateness, (late) => {
        const session = new SessionHarness(plan).ready();
        for (let tick = 0; session.active < 3_600_000; tick++) {
          session.jump(1000 + (late[tick % late.length] ?? 0));
        }
        expect(session.active).toBe(session.at - BEGIN_AT - plan.getReadyMs);
      }),
      { numRuns: 5 },
    );
  });
});
