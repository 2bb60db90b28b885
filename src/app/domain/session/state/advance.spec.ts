import { LONGEST_SILENCE } from './advance';
import { aPlan } from '../plan/plan.builder';
import { aSession, SessionHarness } from './session.harness';

const HOUR = 3_600_000;

describe('a silence', () => {
  const rows: readonly (readonly [string, number, number, 'running' | 'paused'])[] = [
    ['goes on after five seconds', LONGEST_SILENCE, LONGEST_SILENCE, 'running'],
    ['pauses when longer on both clocks', 5001, 5001, 'paused'],
    // nothing-lost: asleep-1
    ['pauses when the page was frozen', 5001, 5000, 'paused'],
    // nothing-lost: asleep-2
    ['pauses when the phone slept and only the date went on', 20, 5001, 'paused'],
    ['pauses after hours', HOUR, HOUR, 'paused'],
    ['goes on when the date was set back', 1000, -HOUR, 'running'],
  ];
  for (const [name, elapsed, wall, phase] of rows) {
    it(name, () => {
      const session = aSession(aPlan()).wait(1000).jump(elapsed, wall);
      expect(session.state.phase).toBe(phase);
      expect(session.state.pauseReason).toBe(phase === 'paused' ? 'asleep' : null);
      expect(session.active).toBe(phase === 'paused' ? 1000 : 1000 + elapsed);
    });
  }

  it('is not counted, and the session goes on from where it was last heard of', () => {
    const session = aSession(aPlan())
      .wait(12_000)
      .jump(HOUR)
      .wait(HOUR / 3)
      .press('resume');
    expect(session.step).toBe('press');
    expect(session.state.spentMs).toBe(2000);
    expect(session.wait(18_000).step).toBe('release');
  });

  it('pauses getting ready too', () => {
    const session = new SessionHarness(aPlan()).wait(4000).jump(HOUR);
    expect(session.state.phase).toBe('paused');
    expect(session.state.spentMs).toBe(4000);
  });

  it('is noticed by whatever the person does first', () => {
    const session = aSession(aPlan()).wait(2000);
    session.at += HOUR;
    session.epoch += HOUR;
    session.press('next');
    expect(session.state.phase).toBe('paused');
    expect(session.step).toBe('press');
    expect(session.active).toBe(2000);
  });

  it('leaves a paused session as it is', () => {
    const session = aSession(aPlan())
      .wait(2000)
      .press('pause')
      .jump(HOUR / 3);
    expect(session.state.pauseReason).toBe('asked');
  });
});

describe('a silence through which guidance was heard', () => {
  const most = 10_000 + 25_000 + 8000 + 3000;

  it('is passed over, as many steps as it covers', () => {
    const session = aSession(aPlan()).jump(most, most, most);
    expect(session.step).toBe('press');
    expect(session.state.phase).toBe('running');
    expect(session.state.parts[0]?.activeMs).toEqual({ right: 25_000, left: 3000, both: 18_000 });
  });

  // nothing-lost: page-frozen-2
  it('counts what was heard and nothing more, and pauses there when it fell silent', () => {
    const session = aSession(aPlan()).jump(HOUR, HOUR, most);
    expect(session.active).toBe(most);
    expect(session.state.pauseReason).toBe('asleep');
    expect(session.state.lastAt).toBe(session.at);
  });

  it('goes on when it was heard nearly to the end of it, without the few seconds between', () => {
    const session = aSession(aPlan()).jump(20_000, 20_000, 15_000);
    expect(session.state.phase).toBe('running');
    expect(session.active).toBe(15_000);
    expect(session.wait(1000).active).toBe(16_000);
  });

  it('counts although the clock stood still meanwhile and only the date went on', () => {
    const session = aSession(aPlan()).jump(20, 30_000, 29_950);
    expect(session.active).toBe(29_950);
    expect(session.wait(1000).active).toBe(30_950);
  });

  it('counts no more than the time that passed', () => {
    expect(aSession(aPlan()).jump(8000, 8000, HOUR).active).toBe(8000);
    expect(aSession(aPlan()).jump(8000, 8000, -3000).active).toBe(0);
  });

  it('is not needed for what comes in time', () => {
    expect(aSession(aPlan()).jump(3000, 3000, 1000).active).toBe(3000);
  });

  it('ends the session when its plan ended, however late that is noticed', () => {
    const late = aSession(aPlan()).jump(HOUR, HOUR, HOUR);
    expect(late.state).toEqual(aSession(aPlan()).wait(78_000).state);
  });
});

describe('a clock that goes back', () => {
  // nothing-lost: clock-set-2
  it('counts as standing still', () => {
    const session = aSession(aPlan()).wait(3000).jump(-500, 0);
    expect(session.state.spentMs).toBe(3000);
    expect(session.jump(700, 0).state.spentMs).toBe(3200);
  });

  // nothing-lost: clock-set-1
  it('does not keep a date set back from going on', () => {
    const session = aSession(aPlan()).jump(1000, -HOUR).wait(4000);
    expect(session.state.phase).toBe('running');
    expect(session.active).toBe(5000);
  });
});
