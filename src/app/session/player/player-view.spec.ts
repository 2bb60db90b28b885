import { isSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SessionCommand } from '../../domain/session/state/event';
import { FakePhone } from '../fake-phone';
import { aSessionPlan, aTimedStep } from '../session-plan.builder';
import { SessionService } from '../session-service';
import { PlayerView } from './player-view';
import { Seconds } from './seconds';

/** The state as it was, what was counted then, and what was told before: these may be others than in a view made later. */
const HISTORY = ['shown', 'state', 'counted', 'announcement'];

describe('PlayerView', () => {
  const reps = { count: 5, eachMs: 4000, outShare: 0.5, listenMs: 6000 };
  const steps = [
    aTimedStep({ durationMs: 32_000 }),
    aTimedStep({ id: 'circles', kind: 'reps', reps, durationMs: 26_000, side: 'left' }),
    aTimedStep({ id: 'last', durationMs: 12_000 }),
  ];
  let phone: FakePhone;

  beforeEach(() => {
    phone = new FakePhone();
    TestBed.configureTestingModule({ providers: [phone.providers(), Seconds] });
    TestBed.inject(SessionService).begin(aSessionPlan(steps), null);
  });

  const view = () => TestBed.runInInjectionContext(() => new PlayerView());

  /** All that a view shows, by name. */
  function shownBy(one: PlayerView): Readonly<Record<string, unknown>> {
    const values = Object.entries(one)
      .filter(([name, value]) => isSignal(value) && !HISTORY.includes(name))
      .map(([name, value]) => [name, (value as () => unknown)()]);
    return {
      ...(Object.fromEntries(values) as Readonly<Record<string, unknown>>),
      count: one.count(),
      stepLeft: one.stepLeft(),
      sessionLeft: one.sessionLeft(),
      secondsLeft: one.secondsLeft(),
      segmentMovement: one.segmentMovement(),
      stepProgress: one.stepProgress(),
      movedMs: one.movedMs(),
    };
  }

  /** What is done after so many seconds. */
  const done: Readonly<Record<number, SessionCommand>> = {
    14: { type: 'ease-off' },
    18: { type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 5000 },
    26: { type: 'more-time' },
    30: { type: 'pause' },
    33: { type: 'resume' },
    60: { type: 'next' },
    80: { type: 'previous' },
  };

  it('shows at each moment what one made anew shows', () => {
    const kept = view();
    let looks = 0;
    for (let quarter = 0; quarter < 4 * 130; quarter += 1) {
      phone.clock.tick(250);
      const command = done[quarter / 4];
      if (command) TestBed.inject(SessionService).send(command);
      if (TestBed.inject(SessionService).state()?.phase === 'finished') break;
      expect(shownBy(kept))
        .withContext(`after ${quarter / 4} s`)
        .toEqual(shownBy(view()));
      looks += 1;
    }
    expect(looks).toBeGreaterThan(300);
  });

  it('tells of a second that changes nothing else as of a second', () => {
    phone.clock.tick(12_000);
    const kept = view();
    const at = kept.state();
    let seconds = 0;
    TestBed.inject(Seconds).passed$.subscribe(() => (seconds += 1));
    phone.clock.tick(3000);
    expect([seconds, kept.state() === at]).toEqual([3, true]);
    expect(kept.secondsLeft()).toBe(27);
  });
});
