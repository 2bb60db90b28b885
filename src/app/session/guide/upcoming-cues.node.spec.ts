import * as fc from 'fast-check';
import { CueTimes, PHONE_TIMES } from '../../domain/session/cues/cue-times';
import { cuesAhead } from '../../domain/session/cues/cues';
import { fakeCueWords as words } from '../../domain/session/cues/fake-cue-words';
import { anyPlan, anyTimeline } from '../../domain/session/cues/timeline.arbitrary';
import { aPlan, aStep } from '../../domain/session/plan/plan.builder';
import { SessionHarness } from '../../domain/session/state/session.harness';
import { UpcomingCues } from './upcoming-cues';

const HORIZON = 3000;

describe('UpcomingCues', () => {
  it('are those ahead, whatever happens', () => {
    fc.assert(
      fc.property(anyPlan, anyTimeline, (plan, timeline) => {
        const session = new SessionHarness(plan);
        const upcoming = new UpcomingCues(words);
        let from = session.at;
        for (const { waitMs, command } of timeline) {
          session.jump(waitMs);
          if (command.type !== 'tick') from = session.at;
          session.do(command);
          const to = session.at + HORIZON;
          expect(upcoming.until(to, session.state, from, PHONE_TIMES)).toEqual(
            cuesAhead(session.state, { from, to }, words),
          );
          from = Math.max(from, to);
        }
      }),
    );
  });

  it('are not worked out again while nothing but time passes', () => {
    const speech = jasmine.createSpy('speech', PHONE_TIMES.speech).and.callThrough();
    const times: CueTimes = { ...PHONE_TIMES, speech };
    const session = new SessionHarness(aPlan({ steps: [aStep({ durationMs: 60_000 })] })).ready();
    const upcoming = new UpcomingCues(words);
    let asked = 0;
    for (let second = 0; second < 10; second += 1) {
      session.wait(1000);
      upcoming.until(session.at + HORIZON, session.state, session.at, times);
      if (second === 0) asked = speech.calls.count();
    }
    expect(asked).toBeGreaterThan(0);
    expect(speech.calls.count()).toBe(asked);
  });
});
