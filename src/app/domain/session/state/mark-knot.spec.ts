import { aPlan, aStep } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';
import { checkpointOf, restore } from '../record/checkpoint';
import { sessionRemaining, stepRemaining } from './state';

const RIGHT = { side: 'right', x: 0.6, y: 0.24 } as const;
const LEFT = { side: 'left', x: 0.4, y: 0.24 } as const;
const DWELL = 30_000;

const mark = (session: SessionHarness, knot: typeof RIGHT | typeof LEFT = RIGHT): SessionHarness =>
  session.do({ type: 'knot', knot, dwellMs: DWELL });

/** Several marks, each as soon after the last as a mark can be. */
function marks(session: SessionHarness, count: number, knot: typeof RIGHT | typeof LEFT = RIGHT) {
  mark(session, knot);
  for (let other = 1; other < count; other++) mark(session.wait(1000), knot);
  return session;
}

/** Two seconds into pressing on the right, 12 active seconds into the session. */
const pressing = (): SessionHarness => aSession(aPlan()).wait(12_000);

describe('a knot', () => {
  it('is marked at this moment of active time', () => {
    const session = mark(pressing().wait(400));
    expect(session.state.parts[0]?.knots).toEqual([{ ...RIGHT, at: 12 }]);
  });

  it('rounds that moment to whole seconds', () => {
    expect(mark(pressing().wait(500)).state.parts[0]?.knots[0]?.at).toBe(13);
  });

  it('adds its dwell to what remains of the step and of the session', () => {
    const session = pressing();
    const before = sessionRemaining(session.state);
    expect(stepRemaining(mark(session).state)).toBe(18_000 + DWELL);
    expect(sessionRemaining(session.state)).toBe(before + DWELL);
  });

  it('lets the count stand still for the dwell, then go on', () => {
    const session = mark(pressing()).wait(DWELL - 1);
    expect(session.state.spentMs).toBe(2000);
    expect(session.wait(2).state.spentMs).toBe(2001);
    expect(session.wait(17_998).step).toBe('press');
    expect(session.wait(1).step).toBe('release');
  });

  it('counts the dwell as active time of its side', () => {
    const session = mark(pressing()).wait(DWELL);
    expect(session.state.parts[0]?.activeMs.right).toBe(2000 + DWELL);
  });

  it('stands still while paused', () => {
    const session = mark(pressing()).wait(10_000).press('pause').wait(60_000).press('resume');
    expect(session.state.dwellMs).toBe(20_000);
  });

  it('is not counted among more time', () => {
    const session = mark(pressing()).press('more-time', 'more-time');
    expect(session.state.extraMs).toBe(20_000);
    expect(session.state.dwellMs).toBe(DWELL);
  });

  it('adds time three times a side, then is only marked', () => {
    const session = marks(pressing(), 4);
    expect(session.state.parts[0]?.knots.length).toBe(4);
    expect(session.state.dwellMs).toBe(3 * DWELL - 3000);
  });

  // nothing-lost: second-tap-1
  it('is one knot where it is tapped twice, within a second', () => {
    const session = mark(pressing());
    const { markedAt } = session.state;
    mark(mark(session.wait(150)).wait(849));
    expect(session.state.parts[0]?.knots).toEqual([{ ...RIGHT, at: 12 }]);
    expect(session.state.dwellMs).toBe(DWELL - 999);
    expect(session.state.markedAt).toBe(markedAt);
    expect(mark(session.wait(1)).state.parts[0]?.knots.length).toBe(2);
  });

  it('is another one on the other side, however soon', () => {
    expect(mark(mark(pressing()), LEFT).state.parts[0]?.knots.length).toBe(2);
  });

  it('is another one in a session gone on with on a page just opened', () => {
    const session = mark(pressing());
    session.at = 400;
    session.state = restore(checkpointOf(session.state, ''), session.at, session.epoch);
    expect(mark(session).state.parts[0]?.knots.length).toBe(2);
  });

  it('is another one in the next step, however soon', () => {
    const work = aStep({ durationMs: 5000 });
    const session = mark(aSession(aPlan({ steps: [work, work] }))).press('next');
    expect(mark(session).state.parts[0]?.knots.length).toBe(2);
  });

  it('tells when it was last marked, in the step it was marked in', () => {
    const session = pressing();
    expect(session.state.markedAt).toBeNull();
    expect(marks(session, 4).state.markedAt).toBe(session.at);
    session.wait(3 * DWELL - 3000 + 18_000);
    expect(session.step).toBe('release');
    expect(session.state.markedAt).toBeNull();
  });

  it('has three times on each side', () => {
    const session = marks(pressing(), 3);
    session.wait(3 * DWELL - 2000 + 18_000 + 5000 + 8000);
    expect(session.step).toBe('press');
    marks(session, 4, LEFT);
    expect(session.state.dwellMs).toBe(3 * DWELL - 3000);
    expect(session.state.parts[0]?.knots.map(({ side }) => side).join(' ')).toBe(
      'right right right left left left left',
    );
  });

  it('stays in the step it was found in when the step is repeated', () => {
    const session = mark(pressing()).wait(5000).press('previous');
    expect(session.state.dwellMs).toBe(0);
    expect(session.state.parts[0]?.knots.length).toBe(1);
  });

  it('is marked in work only', () => {
    for (const wait of [0, 30_000, 36_000]) {
      const session = mark(aSession(aPlan()).wait(wait));
      expect(session.state.parts[0]?.knots).withContext(session.step).toEqual([]);
      expect(session.state.dwellMs).toBe(0);
    }
    expect(mark(new SessionHarness(aPlan())).state.parts[0]?.knots).toEqual([]);
  });

  it('belongs to its part of a routine', () => {
    const steps = [aStep({ part: 0, durationMs: 5000 }), aStep({ part: 1 })];
    const parts = [
      { technique: 'dragging' as const, recordId: 'first' },
      { technique: 'middle-finger' as const, recordId: 'second' },
    ];
    const session = mark(aSession(aPlan({ steps, parts })).wait(7000));
    expect(session.state.parts.map(({ knots }) => knots)).toEqual([[], [{ ...RIGHT, at: 2 }]]);
  });
});
