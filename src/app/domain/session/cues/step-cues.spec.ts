import * as fc from 'fast-check';
import { CueContent } from './cue';
import { PHONE_TIMES } from './cue-times';
import { fakeCueWords as words } from './fake-cue-words';
import { aCountedStep, aStep } from '../plan/plan.builder';
import { anyPlan } from './timeline.arbitrary';
import { speechLength } from '../plan/speech-length';
import { Step } from '../plan/step';
import { felt, heard, said } from './step-cues.oracle';
import { cuesOfEnd, cuesOfStep, StepCue } from './step-cues';
import { VIBRATION } from './vibration';

const cuesOf = (step: Step): readonly StepCue[] => cuesOfStep(step, step.durationMs, words);
const timed = (seconds: number): readonly StepCue[] =>
  cuesOf(aStep({ durationMs: seconds * 1000 }));

describe('the start of a step', () => {
  const signals = [
    ['step', VIBRATION.step],
    ['change-side', VIBRATION['change-side']],
    ['turn-over', VIBRATION['turn-over']],
  ] as const;
  for (const [signal, pattern] of signals) {
    it(`is told, heard and felt: ${signal}`, () => {
      const cues = cuesOf(aStep({ signal, durationMs: 8000, spoken: 'Now this.' }));
      expect(said(cues)).toEqual(['0 Now this.']);
      expect(heard(cues, signal)).toEqual([0]);
      expect(felt(cues, pattern)).toEqual([0]);
    });
  }

  it('is always said, and cuts off what is being said', () => {
    const spoken = 'x'.repeat(200);
    const first = cuesOf(aStep({ durationMs: 5000, spoken }))[0];
    expect(first?.cue).toEqual({ kind: 'speak', text: spoken, urgent: true });
  });
});

describe('a timed step', () => {
  const rows: readonly (readonly [number, readonly string[], number[], number[]])[] = [
    [19, [], [], []],
    [20, ['15 Five seconds left.'], [], [15]],
    [25, ['20 Five seconds left.'], [], [20]],
    [30, ['15 Halfway.', '25 Five seconds left.'], [15], [25]],
    [40, ['20 Halfway.', '35 Five seconds left.'], [20], [35]],
  ];
  for (const [seconds, spoken, half, last] of rows) {
    it(`of ${seconds} s tells its half and its last five seconds`, () => {
      const cues = timed(seconds);
      expect(said(cues).slice(1)).toEqual([...spoken]);
      expect(heard(cues, 'half')).toEqual(half);
      expect(heard(cues, 'last')).toEqual(last);
      expect(felt(cues, VIBRATION.half)).toEqual(half);
      expect(felt(cues, VIBRATION.last)).toEqual(last);
    });
  }

  it('tells the same when it is a rest', () => {
    const cues = cuesOf(aStep({ kind: 'rest', durationMs: 30_000 }));
    expect(said(cues).slice(1)).toEqual(['15 Halfway.', '25 Five seconds left.']);
  });

  it('tells no half in a transition, only its last five seconds', () => {
    const stage = 'transition';
    const cues = cuesOf(aStep({ stage, durationMs: 30_000, spoken: 'x'.repeat(14 * 8) }));
    expect(said(cues).slice(1)).toEqual(['25 Five seconds left.']);
    expect(heard(cues, 'half')).toEqual([]);
    expect(felt(cues, VIBRATION.half)).toEqual([]);
  });

  for (const stage of ['set-up', 'change'] as const) {
    it(`counts nobody down who lies down or turns over (${stage}), and breaks only a long silence`, () => {
      const turn = aStep({ stage, kind: 'rest', spoken: 'x'.repeat(14 * 12) });
      const of = (seconds: number) => cuesOf({ ...turn, durationMs: seconds * 1000 });
      expect(said(of(30)).slice(1)).toEqual([]);
      expect(heard(of(30), 'half', 'last')).toEqual([]);
      expect(said(of(45)).slice(1)).toEqual(['25 20 seconds left.']);
    });
  }

  for (const exact of [false, true]) {
    it(`speaks of earcons only where they are heard (${exact ? 'track' : 'phone'})`, () => {
      const also = [{ text: 'A tick starts each.', warning: false, ofSounds: true } as const];
      const step = aStep({ sentence: 'Begin.', spoken: 'Begin.', also });
      const first = (earcons: boolean): string | undefined =>
        said(cuesOfStep(step, step.durationMs, words, { ...PHONE_TIMES, exact, earcons }))[0];
      expect(first(true)).toBe('0 Begin. A tick starts each.');
      expect(first(false)).toBe('0 Begin.');
    });
  }

  it('tells half and end of the length it has with more time', () => {
    const cues = cuesOfStep(aStep({ durationMs: 20_000 }), 35_000, words);
    expect(said(cues).slice(1)).toEqual(['17.5 Halfway.', '30 Five seconds left.']);
  });

  it('announces what comes, at its time before the end', () => {
    const announcement = { leftMs: 10_000, text: 'Soon you turn over.' };
    const cues = cuesOf(aStep({ durationMs: 20_000, announcement }));
    expect(said(cues).slice(1)).toEqual(['10 Soon you turn over.', '15 Five seconds left.']);
  });

  it('leaves out what would be said into its own text, but not its sounds', () => {
    const cues = cuesOf(aStep({ durationMs: 30_000, spoken: 'x'.repeat(14 * 16) }));
    expect(said(cues).slice(1)).toEqual(['25 Five seconds left.']);
    expect(heard(cues, 'half')).toEqual([15]);
  });

  it('has a silence of more than twenty seconds broken by the time that is left, softly', () => {
    const long = timed(90);
    expect(said(long).slice(1)).toEqual([
      '20 70 seconds left.',
      '30 60 seconds left.',
      '45 Halfway.',
      '60 30 seconds left.',
      '70 20 seconds left.',
      '85 Five seconds left.',
    ]);
    expect(heard(long, 'half', 'last', 'tick')).toEqual([45, 85]);
    expect(long.filter(({ cue }) => cue.kind === 'vibrate').length).toBe(3);
  });

  // What is said at the start takes a second.
  const silences: readonly (readonly [string, number, readonly string[]])[] = [
    ['of twenty seconds is left alone', 42, ['21 Halfway.', '37 Five seconds left.']],
    [
      'begins anew when its time is told, to the end of the words',
      80,
      ['20 60 seconds left.', '40 Halfway.', '60 20 seconds left.', '75 Five seconds left.'],
    ],
    [
      'is broken after twenty seconds, not before',
      81,
      ['21 60 seconds left.', '40.5 Halfway.', '61 20 seconds left.', '76 Five seconds left.'],
    ],
  ];
  for (const [what, seconds, spoken] of silences) {
    it(`has a silence that ${what}`, () => {
      const cues = cuesOf(aStep({ durationMs: seconds * 1000, spoken: 'x'.repeat(14) }));
      expect(said(cues).slice(1)).toEqual([...spoken]);
    });
  }

  it('has a silence before its end broken where the last five seconds take too long to say', () => {
    const cues = cuesOfStep(aStep(), 60_000, { ...words, fiveSeconds: 'x'.repeat(14 * 6) });
    expect(said(cues).slice(1)).toEqual([
      '20 40 seconds left.',
      '30 Halfway.',
      '50 10 seconds left.',
    ]);
  });

  it('that passes without a countdown tells no half and no time left, however long', () => {
    const cues = cuesOf(aStep({ kind: 'rest', durationMs: 120_000, tellsTime: false }));
    expect(said(cues)).toEqual(['0 Work slowly.']);
    expect(heard(cues, 'half', 'last')).toEqual([]);
  });

  it('says the announcement rather than the half when they meet', () => {
    const announcement = { leftMs: 15_000, text: 'Soon.' };
    const cues = cuesOf(aStep({ durationMs: 30_000, announcement }));
    expect(said(cues).slice(1)).toEqual(['15 Soon.', '25 Five seconds left.']);
  });
});

describe('repetitions', () => {
  it('are counted from two, the last one by name', () => {
    const cues = cuesOf(aCountedStep(5, 10_000, { spoken: 'Drag.' }));
    expect(said(cues)).toEqual(['0 Drag.', '10 2', '20 3', '30 4', '40 Last one.']);
    expect(heard(cues, 'count')).toEqual([10, 20, 30]);
    expect(heard(cues, 'last')).toEqual([40]);
    expect(felt(cues, VIBRATION.count)).toEqual([10, 20, 30]);
    expect(felt(cues, VIBRATION.last)).toEqual([40]);
  });

  it('are counted from one after the listening time, and one alone is not called the last', () => {
    const after = (count: number) => cuesOf(aCountedStep(count, 10_000, { spoken: 'Drag.' }, 5000));
    expect(said(after(2))).toEqual(['0 Drag.', '5 1', '15 Last one.']);
    expect(said(after(1))).toEqual(['0 Drag.', '5 1']);
    expect(heard(after(1), 'last')).toEqual([]);
  });

  it('under six seconds are counted aloud at every fourth, and ticked at each', () => {
    const cues = cuesOf(aCountedStep(10, 5000, { spoken: 'Circle.' }));
    expect(said(cues)).toEqual(['0 Circle.', '15 4', '35 8', '45 Last one.']);
    expect(heard(cues, 'count')).toEqual([5, 10, 15, 20, 25, 30, 35, 40]);
  });

  it('of six seconds are each counted aloud', () => {
    const cues = cuesOf(aCountedStep(3, 6000, { spoken: 'Drag.' }));
    expect(said(cues)).toEqual(['0 Drag.', '6 2', '12 Last one.']);
  });

  it('are told apart by touch alone on the way out and back', () => {
    const reps = { count: 2, eachMs: 10_000, outShare: 0.6 };
    const cues = cuesOf(aCountedStep(2, 10_000, { reps }));
    expect(felt(cues, VIBRATION.wayBack)).toEqual([6, 16]);
    expect(String(VIBRATION.wayBack)).not.toBe(String(VIBRATION.count));
  });

  it('tick low on the way back', () => {
    const reps = { count: 3, eachMs: 10_000, outShare: 0.6 };
    expect(heard(cuesOf(aCountedStep(3, 10_000, { reps })), 'way-back')).toEqual([6, 16, 26]);
  });

  it('have no way back in a circle, and no half', () => {
    const cues = cuesOf(aCountedStep(12, 5000));
    expect(heard(cues, 'way-back')).toEqual([]);
    expect(heard(cues, 'half')).toEqual([]);
  });

  it('count on with more time', () => {
    const cues = cuesOfStep(aCountedStep(3, 10_000, { spoken: 'Drag.' }), 50_000, words);
    expect(said(cues)).toEqual(['0 Drag.', '10 2', '20 3', '30 4', '40 Last one.']);
  });

  it('leave out a number that falls into the text', () => {
    const cues = cuesOf(aCountedStep(4, 6000, { spoken: 'x'.repeat(14 * 7) }));
    expect(said(cues).slice(1)).toEqual(['12 3', '18 Last one.']);
    expect(heard(cues, 'count')).toEqual([6, 12]);
  });
});

describe('the end', () => {
  it('is told, heard and felt', () => {
    const expected: readonly CueContent[] = [
      { kind: 'speak', text: words.finished, urgent: true },
      { kind: 'sound', name: 'end' },
      { kind: 'vibrate', pattern: VIBRATION.end },
    ];
    expect(cuesOfEnd(words)).toEqual(expected);
  });
});

describe('the cues of any step', () => {
  it('never say two things at once, nor anything past the end, and come in order', () => {
    fc.assert(
      fc.property(anyPlan, ({ steps }) => {
        for (const step of steps) {
          const cues = cuesOf(step);
          let free = 0;
          for (const { offset, cue } of cues) {
            expect(offset).toBeLessThan(step.durationMs);
            if (cue.kind !== 'speak') continue;
            expect(offset).toBeGreaterThanOrEqual(free);
            free = offset + speechLength(cue.text);
          }
          expect(free).toBeLessThanOrEqual(step.durationMs);
          const offsets = cues.map(({ offset }) => offset);
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the room for speech', () => {
  const announced = (leftMs: number, text: string, durationMs = 18_000): readonly string[] =>
    said(cuesOf(aStep({ durationMs, announcement: { leftMs, text } }))).slice(1);

  it('lasts to the end of the step, to the millisecond', () => {
    expect(announced(1000, 'x'.repeat(14))).toEqual([`17 ${'x'.repeat(14)}`]);
    expect(announced(1000, 'x'.repeat(15))).toEqual([]);
  });

  it('lasts to what is said next, to the millisecond', () => {
    const halfway = (length: number): readonly string[] => {
      const step = aStep({ durationMs: 30_000, announcement: { leftMs: 14_000, text: 'Soon.' } });
      return said(cuesOfStep(step, 30_000, { ...words, halfway: 'x'.repeat(length) }));
    };
    expect(halfway(14)).toContain(`15 ${'x'.repeat(14)}`);
    expect(halfway(15).some((text) => text.startsWith('15 '))).toBeFalse();
  });

  it('begins when what was said before is over, to the millisecond', () => {
    const told = (length: number) =>
      said(cuesOf(aStep({ durationMs: 30_000, spoken: 'x'.repeat(length) })));
    expect(told(14 * 15)).toContain('15 Halfway.');
    expect(told(14 * 15 + 1)).not.toContain('15 Halfway.');
  });

  it('is not taken by an earcon that sounds beside it', () => {
    const slowly = (number: number): string => `Number ${number}, as slowly as before, and on.`;
    const step = aCountedStep(3, 10_000, { reps: { count: 3, eachMs: 10_000, outShare: 0.2 } });
    const cues = cuesOfStep(step, 30_000, { ...words, count: slowly });
    expect(heard(cues, 'way-back')).toEqual([2, 12, 22]);
    expect(said(cues)).toContain(`10 ${slowly(2)}`);
  });
});
