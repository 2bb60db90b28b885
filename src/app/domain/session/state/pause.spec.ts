import { aPlan } from '../plan/plan.builder';
import { aSession } from './session.harness';
import { pauseExpiresAt, LONGEST_PAUSE } from './pause';

describe('a forgotten pause', () => {
  const paused = () => aSession(aPlan()).wait(12_000).press('pause');

  it('is let go after half an hour, as interrupted', () => {
    const session = paused().wait(LONGEST_PAUSE - 1);
    expect(session.state.phase).toBe('paused');
    session.wait(1);
    expect(session.state.phase).toBe('finished');
    expect(session.state.outcome).toBe('interrupted');
    expect(session.active).toBe(12_000);
  });

  it('is let go by the date alone, when the phone slept', () => {
    expect(paused().jump(10, LONGEST_PAUSE).state.outcome).toBe('interrupted');
  });

  it('can no longer be resumed', () => {
    const session = paused();
    session.at += LONGEST_PAUSE;
    session.epoch += LONGEST_PAUSE;
    expect(session.press('resume').state.phase).toBe('finished');
  });

  it('tells when it will be let go, while it stands still', () => {
    const session = paused();
    expect(pauseExpiresAt(session.state)).toBe(session.at + LONGEST_PAUSE);
    expect(pauseExpiresAt(session.press('resume').state)).toBeNull();
  });

  it('is nothing to wait for once it was let go, nor once the session was ended in it', () => {
    expect(pauseExpiresAt(paused().wait(LONGEST_PAUSE).state)).toBeNull();
    expect(pauseExpiresAt(paused().do({ type: 'end', save: true }).state)).toBeNull();
    expect(pauseExpiresAt(aSession(aPlan()).wait(77_000).press('pause', 'next').state)).toBeNull();
  });
});
