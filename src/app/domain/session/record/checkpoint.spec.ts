import { Checkpoint, checkpointOf, interruptionOf, isUnfinished, restore } from './checkpoint';
import { aPlan } from '../plan/plan.builder';
import { aSession, SessionHarness } from '../state/session.harness';
import { LONGEST_PAUSE } from '../state/pause';
import { SessionState } from '../state/state';

const kept = (state: SessionState): Checkpoint =>
  JSON.parse(JSON.stringify(checkpointOf(state, '2026-11-23T20:00:30.000Z'))) as Checkpoint;

/** The session of a checkpoint on a page opened a day later, whose monotonic clock began anew. */
function continued(before: SessionHarness): SessionHarness {
  const session = new SessionHarness(before.state.plan);
  session.at = 40;
  session.epoch = before.epoch + 86_400_000;
  session.state = restore(kept(before.state), session.at, session.epoch);
  return session;
}

describe('an interrupted session', () => {
  const before = (): SessionHarness => aSession(aPlan()).wait(12_345).press('more-time');

  // nothing-lost: discarded-1
  it('comes back paused at the exact millisecond, with all that was done', () => {
    const { state } = before();
    const session = continued(before());
    expect(session.state.phase).toBe('paused');
    expect(session.state.pauseReason).toBe('continued');
    expect(session.state.step).toBe(state.step);
    expect(session.state.spentMs).toBe(2345);
    expect(session.state.extraMs).toBe(15_000);
    expect(session.state.parts).toEqual(state.parts);
    expect(session.state.plan).toEqual(state.plan);
  });

  it('waits as long as it takes', () => {
    const session = continued(before()).wait(600_000);
    expect(session.state.phase).toBe('paused');
    expect(session.state.spentMs).toBe(2345);
  });

  it('counts five seconds down, then runs', () => {
    const session = continued(before()).wait(3000).press('resume');
    expect(session.state.phase).toBe('get-ready');
    expect(session.state.countdownMs).toBe(5000);
    session.wait(4999);
    expect(session.state.phase).toBe('get-ready');
    expect(session.state.spentMs).toBe(2345);
    session.wait(1);
    expect(session.state.phase).toBe('running');
    expect(session.wait(100).state.spentMs).toBe(2445);
  });

  it('counts the countdown as nothing', () => {
    const session = continued(before()).press('resume').wait(5000);
    expect(session.active).toBe(12_345);
  });

  it('takes a pause in the countdown as one, and counts on from there', () => {
    const session = continued(before()).press('resume').wait(2000).press('pause').wait(60_000);
    expect(session.state.countdownMs).toBe(3000);
    expect(session.press('resume').state.phase).toBe('get-ready');
    expect(session.wait(3000).state.phase).toBe('running');
  });

  it('counts down before a step that was chosen meanwhile', () => {
    const session = continued(before()).press('next', 'resume').wait(4999);
    expect(session.step).toBe('release');
    expect(session.state.phase).toBe('get-ready');
    expect(session.wait(1).state.phase).toBe('running');
  });

  it('keeps the countdown when a step is left during it', () => {
    const session = continued(before()).press('resume').wait(2000).press('next');
    expect(session.state.phase).toBe('get-ready');
    expect(session.step).toBe('release');
    expect(session.wait(3000).state.phase).toBe('running');
    expect(session.state.spentMs).toBe(0);
  });

  it('goes on getting ready without a second countdown', () => {
    const session = continued(new SessionHarness(aPlan()).wait(6000)).press('resume');
    expect(session.state.countdownMs).toBe(0);
    expect(session.wait(9000).step).toBe('sit');
  });

  it('stays on a knot it was staying on', () => {
    const staying = aSession(aPlan()).wait(12_000);
    staying.do({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 30_000 });
    const session = continued(staying.wait(10_000)).press('resume').wait(5000);
    expect(session.state.dwellMs).toBe(20_000);
  });

  const told: readonly (readonly [string, number, number, 'yes' | 'too-old' | 'unreadable'])[] = [
    ['within a day', 86_400_000, 0, 'yes'],
    ['after more than a day', 86_400_001, 0, 'too-old'],
    ['of another version', 1000, 1, 'unreadable'],
  ];
  for (const [name, agoMs, newer, canContinue] of told) {
    it(`tells where it stopped and whether it can go on: ${name}`, () => {
      const checkpoint = kept(before().state);
      const version = checkpoint.version + newer;
      expect(interruptionOf({ ...checkpoint, version }, before().epoch + agoMs)).toEqual({
        technique: 'middle-finger',
        routine: null,
        step: 2,
        of: 7,
        side: 'right',
        agoMs,
        dated: null,
        letGo: false,
        canContinue,
      });
    });
  }

  for (const [name, plan, routine] of [
    [
      'of a run of a routine',
      { routine: 'evening', name: 'Evening' },
      { id: 'evening', name: 'Evening' },
    ],
    ['of one whose name nobody kept', { routine: 'evening' }, null],
    ['of a technique, whatever its name', { routine: null, name: 'Evening' }, null],
  ] as const) {
    it(`tells the routine ${name}`, () => {
      const session = aSession(aPlan(plan)).wait(12_345);
      expect(interruptionOf(kept(session.state), session.epoch)?.routine).toEqual(routine);
    });
  }

  it('tells of one let go after a long pause that it was, and when it was paused', () => {
    const session = before().press('pause').wait(LONGEST_PAUSE);
    const told = interruptionOf(kept(session.state), session.epoch + 60_000);
    expect(told?.letGo).toBeTrue();
    expect(told?.agoMs).toBe(LONGEST_PAUSE + 60_000);
  });

  it('tells when it was paused of one that was killed in a pause', () => {
    const session = before().press('pause').wait(300_000);
    const told = interruptionOf(kept(session.state), session.epoch);
    expect(told?.letGo).toBeFalse();
    expect(told?.agoMs).toBe(300_000);
  });

  const junks: readonly unknown[] = [
    {},
    { state: null },
    { state: {} },
    { state: { plan: null } },
    { state: { plan: {} } },
    { state: { plan: { steps: [], parts: [{ technique: 'dragging' }] } } },
    { state: { parts: [] } },
    { state: { parts: [], plan: null } },
    { state: { parts: [], plan: { steps: [] } } },
    { state: { parts: [], plan: { parts: [{ technique: 'dragging' }] } } },
  ];
  for (const junk of junks) {
    it(`tells nothing of what is no session: ${JSON.stringify(junk)}`, () => {
      expect(interruptionOf(junk as Checkpoint, 0)).toBeNull();
    });
  }

  it('tells that it stopped before the first step', () => {
    const session = new SessionHarness(aPlan()).wait(4000);
    const told = interruptionOf(kept(session.state), session.epoch - 9000);
    expect(told?.step).toBeNull();
    expect(told?.side).toBe('both');
    expect(told?.agoMs).withContext('a date set back').toBe(0);
    const minute = interruptionOf(kept(session.state), session.epoch - 60_000);
    expect(minute?.agoMs).withContext('a date set back by a minute').toBe(0);
    expect(interruptionOf(kept(session.state), session.epoch - 60_001)?.agoMs).toBeNull();
  });

  it('does not say how long ago it was where the clock says it is yet to come', () => {
    const session = new SessionHarness(aPlan()).wait(4000);
    const told = interruptionOf(kept(session.state), session.epoch - 86_400_000);
    expect(told?.agoMs).toBeNull();
    expect(told?.canContinue).toBe('yes');
    expect(told?.dated).withContext('a day ahead, and no more').toBeNull();
  });

  // nothing-lost: clock-set-5
  it('tells the date the log has for one of a clock that was years ahead, also when it was put right before the end', () => {
    const session = new SessionHarness(aPlan()).wait(4000);
    const { epoch } = session;
    const rightNow = epoch - 73 * 365 * 86_400_000;
    expect(interruptionOf(kept(session.state), rightNow)?.dated).toBe(epoch);
    session.epoch = rightNow;
    session.jump(1000);
    expect(interruptionOf(kept(session.state), session.epoch)?.dated).toBe(epoch + 1000);
  });

  it('tells nothing of a technique that only a newer version teaches', () => {
    const text = JSON.stringify(kept(before().state)).replace('middle-finger', 'cupping');
    expect(interruptionOf(JSON.parse(text) as Checkpoint, before().epoch)).toBeNull();
  });

  it('tells nothing of a plan without a technique', () => {
    expect(interruptionOf(kept(new SessionHarness(aPlan({ parts: [] })).state), 0)).toBeNull();
  });
});

describe('a session of the log', () => {
  const checkpoint = kept(aSession(aPlan()).wait(2000).state);
  const epoch = Date.parse('2026-11-23T20:00:30.000Z');

  it('is not over while it is the one that is kept', () => {
    expect(isUnfinished('a-record', checkpoint, epoch)).toBeTrue();
    expect(isUnfinished('another', checkpoint, epoch)).toBeFalse();
    expect(isUnfinished('a-record', null, epoch)).toBeFalse();
  });

  it('is not over while it is a part of the routine that is kept', () => {
    const parts = ['first', 'second'].map((recordId) => ({
      technique: 'dragging' as const,
      recordId,
    }));
    const routine = kept(aSession(aPlan({ parts })).state);
    expect(isUnfinished('first', routine, epoch)).toBeTrue();
    expect(isUnfinished('second', routine, epoch)).toBeTrue();
  });

  it('is over where nothing can be told of what is kept, and so nothing waits on Today', () => {
    expect(
      isUnfinished('a-record', { ...checkpoint, state: {} as SessionState }, epoch),
    ).toBeFalse();
  });
});
