import { aPlan, aStep } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';
import { progressNow, sessionRemaining, stepRemaining, wantsScreen } from './state';

describe('what remains', () => {
  it('of a session is all of its steps while getting ready, and getting ready is in no total', () => {
    expect(sessionRemaining(new SessionHarness(aPlan()).wait(4000).state)).toBe(78_000);
  });

  it('of a session is the rest of this step and every step to come', () => {
    expect(sessionRemaining(aSession(aPlan()).wait(12_000).state)).toBe(66_000);
    expect(sessionRemaining(aSession(aPlan()).wait(77_000).state)).toBe(1000);
  });

  it('of a step is more with more time', () => {
    const session = aSession(aPlan()).wait(12_000).press('more-time');
    expect(stepRemaining(session.state)).toBe(33_000);
    expect(sessionRemaining(session.state)).toBe(81_000);
  });
});

describe('the screen', () => {
  it('is wanted awake while something is guided, and no longer', () => {
    const session = new SessionHarness(aPlan());
    expect(wantsScreen(session.state)).withContext('getting ready').toBeTrue();
    expect(wantsScreen(session.ready().state)).withContext('at work').toBeTrue();
    expect(wantsScreen(session.press('pause').state))
      .withContext('paused')
      .toBeFalse();
    session.press('resume').wait(78_000);
    expect(wantsScreen(session.state)).withContext('finished').toBeFalse();
  });
});

describe('the progress of the part that is done', () => {
  const steps = [aStep(), aStep({ part: null }), aStep({ part: 1 })];
  const parts = ['first', 'second'].map((recordId) => ({
    technique: 'dragging' as const,
    recordId,
  }));

  it('is none while getting ready and in a transition, else that of the part alone', () => {
    const session = new SessionHarness(aPlan({ steps, parts }));
    expect(progressNow(session.state)).toBeNull();
    session.ready().wait(5000);
    expect(progressNow(session.state)).toBe(session.state.parts[0] ?? null);
    session.wait(60_000);
    expect(progressNow(session.state)).toBeNull();
    session.wait(60_000);
    expect(progressNow(session.state)).toBe(session.state.parts[1] ?? null);
    expect(progressNow(session.state)).not.toBeNull();
  });

  it('tells of no end while the part goes on from step to step', () => {
    const session = aSession(aPlan({ steps: [aStep(), aStep()] })).wait(61_000);
    expect(progressNow(session.state)?.endedAt).toBeUndefined();
  });
});
