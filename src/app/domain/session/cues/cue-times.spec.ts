import * as fc from 'fast-check';
import { Cue } from './cue';
import { CueTimes, inTurn, PHONE_TIMES } from './cue-times';
import { cuesAhead, cuesBetween, endsAt } from './cues';
import { fakeCueWords as words } from './fake-cue-words';
import { aCountedStep, aPlan, aStep } from '../plan/plan.builder';
import { aSession, SessionHarness } from '../state/session.harness';
import { anyPlan } from './timeline.arbitrary';
import { Step } from '../plan/step';
import { cuesOfGetReady, cuesOfStep, StepCue } from './step-cues';

/** A voice of ten characters a second that waits half a second for each earcon. */
const SLOW: CueTimes = {
  speech: (text) => text.length * 100,
  sound: () => 500,
  exact: true,
  earcons: true,
};

const said = (cues: readonly StepCue[]): readonly string[] =>
  cues.flatMap(({ offset, cue }) => (cue.kind === 'speak' ? [`${offset / 1000} ${cue.text}`] : []));
const heard = (cues: readonly StepCue[]): readonly string[] =>
  cues.flatMap(({ offset, cue }) => (cue.kind === 'sound' ? [`${offset / 1000} ${cue.name}`] : []));
const cuesOf = (step: Step): readonly StepCue[] => cuesOfStep(step, step.durationMs, words, SLOW);

describe('where earcon and speech cannot sound at once', () => {
  it('speech comes when its earcon is over, the buzz with the earcon', () => {
    const cues = cuesOf(aStep({ durationMs: 8000, spoken: 'Now this.' }));
    expect(cues.map(({ offset, cue }) => `${offset} ${cue.kind}`)).toEqual([
      '0 sound',
      '0 vibrate',
      '500 speak',
    ]);
  });

  it('an earcon that falls into speech is left out, its buzz is not', () => {
    const step = aCountedStep(4, 6000, { spoken: 'x'.repeat(60) });
    expect(heard(cuesOf(step))).toEqual(['0 step', '12 count', '18 last']);
    expect(said(cuesOf(step)).slice(1)).toEqual(['12.5 3', '18.5 Last one.']);
    expect(cuesOf(step).filter(({ cue }) => cue.kind === 'vibrate').length).toBe(4);
  });

  it('the last three seconds are said, and ticked once', () => {
    const cues = cuesOfGetReady(15_000, {}, words, SLOW);
    expect(said(cues)).toEqual([
      `0.5 ${words.getReady} ${words.takePosition} ${words.bell}`,
      `12.5 ${words.lastThree}`,
    ]);
    expect(heard(cues)).toEqual(['0 get-ready', '12 tick']);
  });

  it('what the bell means is said while it is over before the last three seconds, to the millisecond', () => {
    const times: CueTimes = { ...SLOW, sound: (name) => (name === 'get-ready' ? 500 : 0) };
    const whole = `${words.getReady} ${words.takePosition} ${words.bell}`;
    const length = 500 + times.speech(whole) + 3000;
    expect(said(cuesOfGetReady(length, {}, words, times))[0]).toBe(`0.5 ${whole}`);
    expect(said(cuesOfGetReady(length - 1, {}, words, times))[0]).not.toContain(words.bell);
  });

  it('a text without a clip takes no room from others', () => {
    const times: CueTimes = {
      ...SLOW,
      speech: (text) => (text.startsWith(words.getReady) ? Infinity : 800),
    };
    const cues = cuesOfGetReady(15_000, {}, words, times);
    expect(said(cues)).toEqual([`12.5 ${words.lastThree}`]);
    expect(heard(cues)).toEqual(['0 get-ready', '12 tick', '14 tick']);
  });
});

describe('a step that is told by a voice that cannot be cut off', () => {
  const also = [
    { text: 'Breathe out slowly now.', warning: false },
    { text: 'Never on bone.', warning: true },
  ];
  const sentence = 'Work slowly now.';
  const rows: readonly (readonly [string, number, string, boolean])[] = [
    ['says all that fits', 9000, 'Work slowly now. Breathe out slowly now. Never on bone.', true],
    ['leaves out what is only nice to know', 8999, 'Work slowly now. Never on bone.', true],
    ['leaves out the warning last', 6599, 'Work slowly now.', true],
    ['says the sentence rather than its earcon', 2000, 'Work slowly now.', false],
    ['says the title where the sentence has no room', 1500, 'Work', true],
  ];
  for (const [name, durationMs, spoken, sounds] of rows) {
    it(name, () => {
      const cues = cuesOf(aStep({ durationMs, sentence, also, spoken: 'Planned for another.' }));
      expect(said(cues)).toEqual([`${sounds ? 0.5 : 0} ${spoken}`]);
      expect(heard(cues).length).toBe(sounds ? 1 : 0);
    });
  }

  it('says its opening before the sentence', () => {
    const step = aStep({ durationMs: 9000, sentence, also: [], opening: 'Now.', spoken: '' });
    expect(said(cuesOf(step))).toEqual([`0.5 Now. ${sentence}`]);
  });

  it('says nothing where not even the title has room', () => {
    const cues = cuesOf(aStep({ durationMs: 800, sentence, title: 'Work long' }));
    expect(said(cues)).toEqual([]);
    expect(heard(cues)).toEqual(['0 step']);
  });

  it('knows only what was planned of a step kept by an older version', () => {
    const told = { durationMs: 6000, sentence, spoken: `${sentence} Never on bone.` };
    expect(said(cuesOf(aStep(told)))).toEqual([`0.5 ${told.spoken}`]);
    expect(said(cuesOf(aStep({ ...told, durationMs: 3000 })))).toEqual([`0.5 ${sentence}`]);
  });
});

describe('going on with a step of which no word was said', () => {
  const told = (durationMs: number): string | undefined => {
    const steps = [aStep({ durationMs, spoken: 'Work slowly. Long and slowly.' })];
    const session = aSession(aPlan({ steps })).press('pause');
    const before = session.state;
    const [first] = cuesBetween(before, session.press('resume').state, words, SLOW);
    return first?.kind === 'speak' ? first.text : undefined;
  };

  it('tells as much of it as there is time for', () => {
    expect(told(20_000)).toBe('Going on: Work, right side. Work slowly. Long and slowly.');
    expect(told(5000)).toBe('Going on: Work, right side. Work slowly.');
    expect(told(3400)).toBe('Work slowly.');
  });
});

describe('several things for one moment', () => {
  it('come in turn, or at once where they can', () => {
    const contents = [
      { kind: 'speak', text: 'Paused.', urgent: true },
      { kind: 'sound', name: 'pause' },
    ] as const;
    const at = (times: CueTimes) => inTurn(contents, 1000, times).map((cue) => `${cue.due}`);
    expect(at(SLOW)).toEqual(['1000', '1500']);
    expect(at(PHONE_TIMES)).toEqual(['1000', '1000']);
  });
});

describe('a whole session told in turn', () => {
  const BRISK: CueTimes = { ...SLOW, speech: (text) => text.length * 60 };
  const lengthOf = (cue: Cue): number =>
    cue.kind === 'speak'
      ? BRISK.speech(cue.text)
      : cue.kind === 'sound'
        ? BRISK.sound(cue.name)
        : 0;

  it('never has two things sounding at once, and ends with its last word', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { state } = new SessionHarness(plan);
        const cues = cuesAhead(state, { from: 0, to: Infinity }, words, BRISK);
        let free = 0;
        for (const cue of cues.filter(({ kind }) => kind !== 'vibrate')) {
          expect(cue.due).toBeGreaterThanOrEqual(free);
          free = cue.due + lengthOf(cue);
        }
        expect(free).toBe(endsAt(state) + 500 + BRISK.speech(words.finished));
      }),
    );
  });
});

describe('the room of a voice that cannot be cut off', () => {
  it('is the title’s without the earcon where both have none', () => {
    const step = aStep({ durationMs: 800, sentence: 'Work slowly now.' });
    expect(said(cuesOf(step))).toEqual(['0 Work']);
    expect(heard(cuesOf(step))).toEqual([]);
  });

  it('leaves a text without its earcon one that is always said', () => {
    const [first] = cuesOf(aStep({ durationMs: 2000, sentence: 'Work slowly now.' }));
    expect(first?.cue).toEqual({ kind: 'speak', text: 'Work slowly now.', urgent: true });
  });

  it('is no earcon’s that falls into another earcon, or out of the step', () => {
    const times: CueTimes = { ...SLOW, speech: () => Infinity, sound: () => 1050 };
    expect(heard(cuesOfGetReady(15_000, {}, words, times))).toEqual(['0 get-ready', '12 tick']);
  });

  it('is not taken by what the track leaves to others', () => {
    const times: CueTimes = { ...SLOW, speech: () => 0 };
    const step = aStep({ durationMs: 30_000, announcement: { leftMs: 4800, text: 'Soon.' } });
    expect(heard(cuesOfStep(step, 30_000, words, times))).toContain('25 last');
  });

  it('in going on is less by the earcon of going on', () => {
    const times: CueTimes = { ...SLOW, sound: (name) => (name === 'resume' ? 500 : 0) };
    const told = (durationMs: number): string => {
      const session = aSession(
        aPlan({ steps: [aStep({ durationMs, spoken: 'Work slowly on.' })] }),
      );
      const before = session.press('pause').state;
      const [first] = cuesBetween(before, session.press('resume').state, words, times);
      return first?.kind === 'speak' ? first.text : '';
    };
    // "Going on: Work, right side." takes 2.7 s, the step's text 1.5 s.
    expect(told(4700)).toBe('Going on: Work, right side. Work slowly on.');
    expect(told(4699)).toBe('Going on: Work, right side. Work slowly.');
  });
});
