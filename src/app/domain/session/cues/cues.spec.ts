import { Cue } from './cue';
import { cuesAhead, cuesBetween } from './cues';
import { fakeCueWords as words } from './fake-cue-words';
import { aPlan, aStep } from '../plan/plan.builder';
import { aSession, SessionHarness } from '../state/session.harness';
import { restore, checkpointOf } from '../record/checkpoint';
import { LONGEST_PAUSE } from '../state/pause';
import { SessionState } from '../state/state';
import { VIBRATION } from './vibration';

const FOREVER = 3_600_000;

/** What is said from now on, with its distance from now in seconds. */
const ahead = ({ state, at }: SessionHarness, from = 0, to = FOREVER): readonly string[] =>
  cuesAhead(state, { from: at + from, to: at + to }, words).flatMap((cue) =>
    cue.kind === 'speak' ? [`${(cue.due - at) / 1000} ${cue.text}`] : [],
  );

const onlyWork = aPlan({
  steps: [
    aStep({ id: 'a', durationMs: 30_000, spoken: 'First.' }),
    aStep({ id: 'b', durationMs: 10_000, spoken: 'Second.' }),
  ],
});

describe('the cues ahead', () => {
  it('are all of the session, from getting ready to the end', () => {
    expect(ahead(new SessionHarness(onlyWork))).toEqual([
      `0 ${words.getReady} ${words.takePosition} ${words.bell}`,
      `12 ${words.lastThree}`,
      '15 First.',
      '30 Halfway.',
      '40 Five seconds left.',
      '45 Second.',
      '55 Finished. Rest a moment.',
    ]);
  });

  it('leave out what is behind', () => {
    expect(ahead(aSession(onlyWork).wait(16_000))).toEqual([
      '9 Five seconds left.',
      '14 Second.',
      '24 Finished. Rest a moment.',
    ]);
  });

  it('take in the first moment of the window, and leave out its end', () => {
    const session = aSession(onlyWork);
    expect(ahead(session, 15_000, 25_000)).toEqual(['15 Halfway.']);
    expect(ahead(session, 15_001, 25_001)).toEqual(['25 Five seconds left.']);
    expect(ahead(session, 40_000, 40_001)).toEqual(['40 Finished. Rest a moment.']);
    expect(ahead(session, 39_000, 40_000)).toEqual([]);
  });

  it('are the same in pieces as in one', () => {
    const session = new SessionHarness(aPlan());
    const whole = cuesAhead(session.state, { from: 0, to: FOREVER }, words);
    const pieces: Cue[] = [];
    for (let from = 0; from < 200_000; from += 700) {
      pieces.push(...cuesAhead(session.state, { from, to: from + 700 }, words));
    }
    expect(pieces).toEqual([...whole]);
  });

  it('come later by the time spent on a knot', () => {
    const session = aSession(onlyWork).wait(10_000);
    session.do({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 30_000 });
    const shifted = [
      '35 Halfway.',
      '45 Five seconds left.',
      '50 Second.',
      '60 Finished. Rest a moment.',
    ];
    expect(ahead(session)).toEqual(shifted);
    expect(ahead(session.wait(30_000))).toEqual([
      '5 Halfway.',
      '15 Five seconds left.',
      '20 Second.',
      '30 Finished. Rest a moment.',
    ]);
  });

  it('come later by more time', () => {
    const session = aSession(onlyWork).wait(10_000).press('more-time');
    expect(ahead(session).slice(0, 2)).toEqual(['5 30 seconds left.', '12.5 Halfway.']);
  });

  it('are none while nothing moves', () => {
    expect(ahead(aSession(onlyWork).press('pause'))).toEqual([]);
    expect(ahead(aSession(onlyWork).wait(40_000))).toEqual([]);
  });

  it('wait for the countdown after an interruption', () => {
    const session = aSession(onlyWork).wait(10_000);
    session.state = restore(checkpointOf(session.state, ''), session.at, session.epoch);
    session.press('resume');
    expect(ahead(session)[0]).toBe('10 Halfway.');
  });
});

describe('the answer to a command', () => {
  const answers = (before: SessionState, after: SessionState): readonly string[] =>
    cuesBetween(before, after, words).map((cue) =>
      cue.kind === 'speak' ? cue.text : cue.kind === 'sound' ? cue.name : 'buzz',
    );
  const working = (): SessionHarness => aSession(aPlan()).wait(12_000);
  const after = (
    session: SessionHarness,
    change: (session: SessionHarness) => unknown,
  ): readonly string[] => {
    const before = session.state;
    change(session);
    return answers(before, session.state);
  };

  it('tells a pause', () => {
    expect(after(working(), (s) => s.press('pause'))).toEqual(['Paused.', 'pause', 'buzz']);
  });

  it('tells that the phone slept', () => {
    expect(after(working(), (s) => s.jump(60_000))).toEqual(['Paused.', 'pause', 'buzz']);
  });

  it('tells where it goes on, with the side', () => {
    const told = after(working().press('pause'), (s) => s.press('resume'));
    expect(told).toEqual(['Going on: Work, right side.', 'resume', 'buzz']);
  });

  it('names no side where both are meant', () => {
    const told = after(aSession(aPlan()).wait(1000).press('pause'), (s) => s.press('resume'));
    expect(told[0]).toBe('Going on: Work.');
  });

  it('tells the whole step when it was paused before a word of it', () => {
    const told = after(working().press('pause', 'next'), (s) => s.press('resume'));
    expect(told[0]).toBe('Going on: Work, right side. Work slowly.');
  });

  it('leaves the step’s text to its cue when a countdown comes first', () => {
    const session = working().press('next');
    session.state = restore(checkpointOf(session.state, ''), session.at, session.epoch);
    expect(after(session, (s) => s.press('resume'))[0]).toBe('Going on: Work, right side.');
    expect(ahead(session)[0]).toBe('5 Work slowly.');
  });

  it('tells that getting ready goes on, without the whole of it again', () => {
    const session = new SessionHarness(aPlan()).wait(2000).press('pause');
    expect(after(session, (s) => s.press('resume'))[0]).toBe(words.goingOnGetReady);
  });

  it('tells how to ease off', () => {
    expect(after(working(), (s) => s.press('ease-off'))).toEqual(['Ease off.', 'ease-off', 'buzz']);
  });

  it('tells that a knot is marked', () => {
    const knot = { side: 'right', x: 0.6, y: 0.24 } as const;
    const told = after(working(), (s) => s.do({ type: 'knot', knot, dwellMs: 1000 }));
    expect(told).toEqual(['Marked.', 'knot', 'buzz']);
  });

  it('tells the end, once', () => {
    const session = working();
    expect(after(session, (s) => s.do({ type: 'end', save: true }))[0]).toBe(words.finished);
    expect(after(session, (s) => s.press('pause'))).toEqual([]);
  });

  it('says nothing of a session thrown away, or forgotten', () => {
    expect(after(working(), (s) => s.do({ type: 'end', save: false }))).toEqual([]);
    expect(after(working().press('pause'), (s) => s.wait(LONGEST_PAUSE))).toEqual([]);
  });

  it('leaves steps to the cues ahead', () => {
    expect(after(working(), (s) => s.press('next'))).toEqual([]);
    expect(after(working(), (s) => s.press('more-time'))).toEqual([]);
    expect(after(working(), (s) => s.wait(1000))).toEqual([]);
  });
});

describe('the cues ahead, at their edges', () => {
  const three = aPlan({
    steps: ['First.', 'Second.', 'Third.'].map((spoken) => aStep({ durationMs: 10_000, spoken })),
  });

  it('are nothing at all while nothing moves', () => {
    const { state } = aSession(onlyWork).press('pause');
    expect(cuesAhead(state, { from: 0, to: FOREVER }, words)).toEqual([]);
  });

  it('never come back from what is behind, however early the window begins', () => {
    expect(ahead(aSession(onlyWork).wait(16_000), -20_000)).toEqual([
      '9 Five seconds left.',
      '14 Second.',
      '24 Finished. Rest a moment.',
    ]);
  });

  it('are those of the steps to come only', () => {
    expect(ahead(aSession(three).wait(12_000))).toEqual([
      '8 Third.',
      '18 Finished. Rest a moment.',
    ]);
  });

  it('that are due when a knot is marked do not wait for it', () => {
    const session = aSession(onlyWork);
    session.do({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 30_000 });
    expect(ahead(session).slice(0, 2)).toEqual(['0 First.', '45 Halfway.']);
  });

  it('end after the countdown of an interrupted session', () => {
    const session = aSession(onlyWork).wait(10_000);
    session.state = restore(checkpointOf(session.state, ''), session.at, session.epoch);
    session.press('resume');
    expect(ahead(session).at(-1)).toBe('35 Finished. Rest a moment.');
  });
});

describe('the whole of an answer', () => {
  const paused = (): SessionHarness => aSession(aPlan()).wait(12_000).press('pause');

  it('is said, heard and felt, and cuts off what is being said', () => {
    const before = aSession(aPlan()).wait(12_000).state;
    expect(cuesBetween(before, paused().state, words)).toEqual([
      { kind: 'speak', text: words.paused, urgent: true },
      { kind: 'sound', name: 'pause' },
      { kind: 'vibrate', pattern: VIBRATION.pause },
    ]);
  });

  it('is not given again while it stays paused', () => {
    const session = paused();
    const before = session.state;
    expect(cuesBetween(before, session.press('next').state, words)).toEqual([]);
  });

  it('tells the phone’s voice the whole step, which it can be cut off in', () => {
    const spoken = 'x'.repeat(200);
    const session = aSession(aPlan({ steps: [aStep({ durationMs: 10_000, spoken })] }));
    const before = session.press('pause').state;
    const [told] = cuesBetween(before, session.press('resume').state, words);
    expect(told).toEqual({
      kind: 'speak',
      text: `Going on: Work, right side. ${spoken}`,
      urgent: true,
    });
  });
});
