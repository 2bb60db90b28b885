import { aCountedStep, aPlan, aStep } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';

describe('more time', () => {
  const lengthen = (presses: number, session: SessionHarness): number => {
    for (let press = 0; press < presses; press++) session.press('more-time');
    return session.state.extraMs;
  };
  const timed = (seconds: number): SessionHarness =>
    aSession(aPlan({ steps: [aStep({ durationMs: seconds * 1000 })] }));
  const counted = (count: number): SessionHarness =>
    aSession(aPlan({ steps: [aCountedStep(count, 5000)] }));

  const rows: readonly (readonly [string, () => SessionHarness, number, number])[] = [
    ['15 s to a timed step', () => timed(40), 1, 15_000],
    ['15 s with each press', () => timed(40), 2, 30_000],
    ['up to double', () => timed(40), 3, 40_000],
    ['no more than double', () => timed(40), 9, 40_000],
    ['only its own length to a short step', () => timed(8), 1, 8000],
    ['two repetitions', () => counted(12), 1, 10_000],
    ['whole repetitions up to double', () => counted(3), 2, 15_000],
    ['nothing past double repetitions', () => counted(3), 5, 15_000],
  ];
  for (const [name, session, presses, extra] of rows) {
    it(`adds ${name}`, () => {
      expect(lengthen(presses, session())).toBe(extra);
    });
  }

  it('adds to a rest as to a timed step', () => {
    const session = aSession(aPlan({ steps: [aStep({ kind: 'rest', durationMs: 20_000 })] }));
    expect(lengthen(1, session)).toBe(15_000);
  });

  it('adds nothing to getting ready', () => {
    expect(lengthen(1, new SessionHarness(aPlan()))).toBe(0);
  });

  it('is spent before the next step comes', () => {
    const session = aSession(aPlan()).press('more-time').wait(19_999);
    expect(session.step).toBe('sit');
    expect(session.wait(1).step).toBe('press');
  });
});
