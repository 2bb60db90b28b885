import { aPlan } from '../plan/fake-plan';
import { aSession, FakeSession } from './fake-session';
import { sessionRemaining, stepRemaining, wantsScreen } from './state';

describe('what remains', () => {
  it('of a session is all of its steps while getting ready, and getting ready is in no total', () => {
    expect(sessionRemaining(new FakeSession(aPlan()).wait(4000).state)).toBe(78_000);
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
    const session = new FakeSession(aPlan());
    expect(wantsScreen(session.state)).withContext('getting ready').toBeTrue();
    expect(wantsScreen(session.ready().state)).withContext('at work').toBeTrue();
    expect(wantsScreen(session.press('pause').state))
      .withContext('paused')
      .toBeFalse();
    session.press('resume').wait(78_000);
    expect(wantsScreen(session.state)).withContext('finished').toBeFalse();
  });
});
