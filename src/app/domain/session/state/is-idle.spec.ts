import { aPlan } from '../plan/plan.builder';
import { aSession } from './session.harness';
import { isIdle } from './is-idle';

describe('isIdle', () => {
  const running = aSession(aPlan()).wait(12_000).state;
  const paused = aSession(aPlan()).wait(12_000).press('pause').state;
  const gettingReady = { ...running, step: -1, phase: 'get-ready' as const };

  it('tells a pause in a pause, and going on with what goes on', () => {
    expect(isIdle(paused, { type: 'pause', why: 'silenced' })).toBeTrue();
    expect(isIdle(paused, { type: 'resume' })).toBeFalse();
    expect(isIdle(running, { type: 'pause' })).toBeFalse();
    expect(isIdle(running, { type: 'resume' })).toBeTrue();
  });

  it('tells "More time" where there is no more', () => {
    expect(isIdle(gettingReady, { type: 'more-time' })).toBeTrue();
    expect(isIdle(running, { type: 'more-time' })).toBeFalse();
  });

  it('lets everything else count', () => {
    expect(isIdle(paused, { type: 'next' })).toBeFalse();
    expect(isIdle(paused, { type: 'tick', heardMs: 0 })).toBeFalse();
  });
});
