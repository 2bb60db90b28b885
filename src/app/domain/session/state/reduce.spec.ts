import { aPlan, aStep } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';
import { stepRemaining } from './state';

describe('a session that nobody touches', () => {
  it('gets ready first, which counts for nothing', () => {
    const session = new SessionHarness(aPlan());
    expect(session.state.phase).toBe('get-ready');
    session.wait(14_999);
    expect(session.state.phase).toBe('get-ready');
    expect(session.step).toBe('get-ready');
    expect(session.active).toBe(0);
    session.wait(1);
    expect(session.state.phase).toBe('running');
    expect(session.step).toBe('sit');
  });

  it('goes from step to step', () => {
    const session = aSession(aPlan()).wait(9999);
    expect(session.step).toBe('sit');
    expect(session.wait(1).step).toBe('press');
    expect(session.wait(20_000).step).toBe('release');
    expect(session.wait(5000).step).toBe('change');
  });

  it('counts time for the side it was spent on', () => {
    const session = aSession(aPlan()).wait(10_000 + 25_000 + 8000 + 7000);
    expect(session.state.parts[0]?.activeMs).toEqual({ right: 25_000, left: 7000, both: 18_000 });
  });

  it('finishes completed, and then nothing moves it any more', () => {
    const session = aSession(aPlan()).wait(78_000);
    expect(session.state.phase).toBe('finished');
    expect(session.state.outcome).toBe('completed');
    const finished = session.state;
    session.wait(60_000).press('pause', 'resume', 'next', 'previous', 'more-time', 'ease-off');
    expect(session.do({ type: 'end', save: false }).state).toBe(finished);
  });

  it('ends when its plan ends, however late that is noticed', () => {
    const session = aSession(aPlan()).wait(77_000).jump(4000);
    const onTime = aSession(aPlan()).wait(78_000);
    expect(session.state).toEqual(onTime.state);
  });
});

describe('what is done after the plan has ended, before anything noticed', () => {
  const ended = (): SessionHarness => {
    const session = aSession(aPlan()).wait(77_000);
    session.at += 4000;
    session.epoch += 4000;
    return session;
  };
  const onTime = (): SessionHarness => aSession(aPlan()).wait(78_000);

  it('comes too late to end the session early, or to throw it away', () => {
    expect(ended().do({ type: 'end', save: false }).state).toEqual(onTime().state);
  });

  it('comes too late for any button', () => {
    for (const button of ['pause', 'next', 'previous', 'more-time', 'ease-off'] as const) {
      expect(ended().press(button).state).withContext(button).toEqual(onTime().state);
    }
  });
});

describe('pause and resume', () => {
  it('keeps the exact millisecond', () => {
    const session = aSession(aPlan()).wait(12_345).press('pause').wait(1_200_000);
    expect(session.state.phase).toBe('paused');
    expect(session.state.pauseReason).toBe('asked');
    expect(session.step).toBe('press');
    expect(session.state.spentMs).toBe(2345);
    session.press('resume');
    expect(session.state.phase).toBe('running');
    expect(session.state.pauseReason).toBeNull();
    expect(session.state.spentMs).toBe(2345);
    expect(session.wait(17_655).step).toBe('release');
  });

  it('remembers what the phone paused it for, and goes on at once all the same', () => {
    for (const why of ['hidden', 'silenced'] as const) {
      const session = aSession(aPlan()).wait(12_345).do({ type: 'pause', why });
      expect(session.state.pauseReason).toBe(why);
      expect(session.press('resume').state.phase).toBe('running');
    }
  });

  it('counts the time up to the tap', () => {
    const session = aSession(aPlan()).wait(1000);
    session.at += 321;
    session.epoch += 321;
    expect(session.press('pause').state.spentMs).toBe(1321);
  });

  it('goes on getting ready where it stopped', () => {
    const session = new SessionHarness(aPlan())
      .wait(5000)
      .press('pause')
      .wait(9000)
      .press('resume');
    expect(session.state.phase).toBe('get-ready');
    expect(session.wait(9999).step).toBe('get-ready');
    expect(session.wait(1).step).toBe('sit');
  });

  it('is not paused twice, nor resumed while running', () => {
    const session = aSession(aPlan()).press('pause');
    expect(session.press('pause').state.phase).toBe('paused');
    expect(session.press('resume', 'resume').state.phase).toBe('running');
  });
});

describe('next', () => {
  it('leaves getting ready', () => {
    const session = new SessionHarness(aPlan()).press('next');
    expect(session.step).toBe('sit');
    expect(session.state.phase).toBe('running');
  });

  it('skips what is left, which is then not active', () => {
    const session = aSession(aPlan()).wait(3000).press('next').wait(1000);
    expect(session.step).toBe('press');
    expect(session.active).toBe(4000);
  });

  it('goes over the change of sides', () => {
    const session = aSession(aPlan()).press('next', 'next', 'next', 'next');
    expect(session.step).toBe('press');
    expect(session.wait(2000).state.parts[0]?.activeMs.left).toBe(2000);
  });

  it('finishes on the last step', () => {
    const session = aSession(aPlan()).wait(70_000).press('next');
    expect(session.state.phase).toBe('finished');
    expect(session.state.outcome).toBe('completed');
    expect(session.step).toBe('none');
  });

  it('stays paused', () => {
    const session = aSession(aPlan()).press('pause', 'next');
    expect(session.state.phase).toBe('paused');
    expect(session.step).toBe('press');
    expect(session.press('resume').state.phase).toBe('running');
  });

  it('leaves more time and a knot of the step behind', () => {
    const session = aSession(aPlan()).wait(10_000).press('more-time');
    session.do({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 30_000 });
    session.press('next');
    expect(session.state.extraMs).toBe(0);
    expect(session.state.dwellMs).toBe(0);
  });
});

describe('previous', () => {
  it('starts getting ready anew', () => {
    const session = new SessionHarness(aPlan()).wait(12_000).press('previous');
    expect(session.step).toBe('get-ready');
    expect(stepRemaining(session.state)).toBe(15_000);
  });

  it('repeats the first step', () => {
    const session = aSession(aPlan()).wait(1000).press('previous');
    expect(session.step).toBe('sit');
    expect(session.state.spentMs).toBe(0);
  });

  it('goes one back within three seconds', () => {
    expect(aSession(aPlan()).wait(12_999).press('previous').step).toBe('sit');
  });

  it('goes to the start of its own step from three seconds on', () => {
    const session = aSession(aPlan()).wait(13_000).press('previous');
    expect(session.step).toBe('press');
    expect(session.state.spentMs).toBe(0);
  });

  it('goes back over a change of sides', () => {
    const session = aSession(aPlan()).wait(35_000).press('previous');
    expect(session.step).toBe('release');
    expect(session.wait(1000).state.parts[0]?.activeMs.right).toBe(26_000);
  });

  it('counts repeated time again', () => {
    const session = aSession(aPlan()).wait(8000).press('previous').wait(8000);
    expect(session.active).toBe(16_000);
  });
});

describe('ease off', () => {
  it('is remembered, and lets time run', () => {
    const session = aSession(aPlan()).wait(2000).press('ease-off');
    expect(session.state.easeOffs).toBe(1);
    expect(session.state.easedAt).toBe(session.at);
    expect(session.state.phase).toBe('running');
    expect(session.press('ease-off').state.easeOffs).toBe(2);
  });

  it('is not said of the next step any more, whose own words are due', () => {
    const session = aSession(aPlan()).wait(2000).press('ease-off').press('next');
    expect(session.state.easeOffs).toBe(1);
    expect(session.state.easedAt).toBeNull();
  });
});

describe('go-to', () => {
  it('goes to that step of the same side', () => {
    const session = aSession(aPlan()).wait(12_000).do({ type: 'go-to', step: 'release' });
    expect(session.step).toBe('release');
    expect(session.state.spentMs).toBe(0);
    expect(session.wait(1000).state.parts[0]?.activeMs.right).toBe(3000);
  });

  it('goes past the steps between, and past none with another name', () => {
    const steps = ['pound', 'knock', 'later', 'rest'].map((id) => aStep({ id }));
    const session = aSession(aPlan({ steps })).do({ type: 'go-to', step: 'later' });
    expect(session.step).toBe('later');
  });

  it('does not begin the step anew that is being done', () => {
    const session = aSession(aPlan()).wait(12_000).do({ type: 'go-to', step: 'press' });
    expect(session.step).toBe('press');
    expect(session.state.spentMs).toBe(2000);
  });

  it('never goes back, nor to the other side', () => {
    const session = aSession(aPlan()).wait(31_000);
    expect(session.step).toBe('release');
    expect(session.do({ type: 'go-to', step: 'press' }).step).toBe('release');
    expect(session.do({ type: 'go-to', step: 'nowhere' }).step).toBe('release');
  });

  it('never goes to another part of a routine', () => {
    const steps = [
      aStep({ id: 'pound' }),
      aStep({ id: 'relax', side: 'both', part: 0 }),
      aStep({ id: 'pound', part: 1 }),
    ];
    const parts = ['first', 'second'].map((recordId) => ({
      technique: 'lying-down' as const,
      recordId,
    }));
    const session = aSession(aPlan({ steps, parts })).do({ type: 'go-to', step: 'pound' });
    expect(session.state.step).toBe(0);
  });

  it('does nothing while getting ready', () => {
    expect(new SessionHarness(aPlan()).do({ type: 'go-to', step: 'press' }).step).toBe('get-ready');
  });
});
