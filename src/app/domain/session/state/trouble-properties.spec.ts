import * as fc from 'fast-check';
import { LONGEST_SILENCE } from './advance';
import { anyPlan } from '../cues/timeline.arbitrary';
import { afterSilence, anyTroubledTimeline, playTroubled } from './trouble.arbitrary';
import { lengthOf } from '../plan/plan';
import { recordsOf } from '../record/records-of';
import { isCounting, stepRemaining } from './state';

describe('any session, whatever the phone does to it', () => {
  it('counts as active only time that passed awake while it was guiding', () => {
    fc.assert(
      fc.property(anyPlan, anyTroubledTimeline, (plan, timeline) => {
        const { session, guidedMs } = playTroubled(plan, timeline);
        expect(session.active).toBeLessThanOrEqual(guidedMs);
      }),
    );
  });

  // nothing-lost: asleep-1
  it('pauses after a silence, with nothing of it counted, and stands still when it was paused', () => {
    fc.assert(
      fc.property(
        anyPlan,
        anyTroubledTimeline,
        fc.integer({ min: LONGEST_SILENCE + 1, max: 20 * 60_000 }),
        (plan, timeline, silence) => {
          const { session } = playTroubled(plan, timeline);
          const after = afterSilence(session, silence);
          expect(after.parts).toEqual(session.state.parts);
          expect(after.spentMs).toBe(session.state.spentMs);
          if (isCounting(session.state)) expect(after.phase).toBe('paused');
        },
      ),
    );
  });

  it('can always be brought to its end, in the time that its steps have left', () => {
    fc.assert(
      fc.property(anyPlan, anyTroubledTimeline, (plan, timeline) => {
        const { session } = playTroubled(plan, timeline);
        if (session.state.phase === 'finished') return;
        session.press('resume');
        const { step, countdownMs } = session.state;
        const later = lengthOf(plan.steps.slice(step + 1));
        session.wait(countdownMs + stepRemaining(session.state) + later);
        expect(session.state.phase).toBe('finished');
      }),
    );
  });

  it('always has a record that the log can keep', () => {
    fc.assert(
      fc.property(anyPlan, anyTroubledTimeline, (plan, timeline) => {
        const { session } = playTroubled(plan, timeline);
        for (const record of recordsOf(session.state, '2026-11-23T20:00:00.000Z')) {
          const { activeSeconds, plannedSeconds, sides } = record;
          for (const seconds of [activeSeconds, plannedSeconds, sides.left, sides.right]) {
            expect(Number.isInteger(seconds) && seconds >= 0).toBeTrue();
          }
          // Each of the three is rounded by itself.
          expect(sides.left + sides.right).toBeLessThanOrEqual(activeSeconds + 1);
          expect(record.endedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
          for (const { at } of record.knots) expect(at).toBeLessThanOrEqual(activeSeconds);
        }
      }),
    );
  });

  // nothing-lost: clock-set-4
  it('ends in the log as long after it began as it was active at least, whatever the clocks say', () => {
    fc.assert(
      fc.property(anyPlan, anyTroubledTimeline, (plan, timeline) => {
        const { session } = playTroubled(plan, timeline);
        for (const record of recordsOf(session.state, '2026-11-23T20:00:00.000Z')) {
          const lasted = Date.parse(record.endedAt) - Date.parse(record.startedAt);
          // Active time is told in whole seconds, rounded.
          expect(lasted).toBeGreaterThanOrEqual(record.activeSeconds * 1000 - 500);
        }
      }),
    );
  });

  it('never has more left in a step than it lasts with its extra time and its knots', () => {
    fc.assert(
      fc.property(anyPlan, anyTroubledTimeline, (plan, timeline) => {
        const { state } = playTroubled(plan, timeline).session;
        const step = plan.steps[state.step];
        expect(state.spentMs).toBeGreaterThanOrEqual(0);
        expect(state.extraMs).toBeLessThanOrEqual(step?.durationMs ?? 0);
      }),
    );
  });
});
