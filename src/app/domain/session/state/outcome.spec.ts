import { aPlan, aStep } from '../plan/plan.builder';
import { aSession } from './session.harness';

describe('the outcome', () => {
  const plan = aPlan({ steps: [aStep({ durationMs: 10_000 }), aStep({ durationMs: 10_000 })] });
  const rows = [
    ['half of the plan was active', 10_000, 'completed'],
    ['a millisecond less was active', 9999, 'ended-early'],
    ['nothing was active', 0, 'ended-early'],
  ] as const;
  for (const [name, active, outcome] of rows) {
    it(`is ${outcome} when the last step is left and ${name}`, () => {
      const session = aSession(plan).wait(Math.min(active, 9999));
      session.press('next').wait(active - Math.min(active, 9999));
      expect(session.press('next').state.outcome).toBe(outcome);
    });
  }

  it('is ended early on the person’s word, however far it went', () => {
    const session = aSession(plan).wait(19_000).do({ type: 'end', save: true });
    expect(session.state.phase).toBe('finished');
    expect(session.state.outcome).toBe('ended-early');
    expect(session.state.discarded).toBe(false);
  });

  it('is remembered as discarded', () => {
    const session = aSession(plan).wait(5000).press('pause').do({ type: 'end', save: false });
    expect(session.state.discarded).toBe(true);
    expect(session.state.phase).toBe('finished');
    expect(session.state.pauseReason).toBeNull();
  });
});
