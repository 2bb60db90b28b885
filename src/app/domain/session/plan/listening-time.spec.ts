import { nextBoundary } from '../state/boundary';
import { checkpointOf, restore } from '../record/checkpoint';
import { fakeCueWords as words } from '../cues/fake-cue-words';
import { aPlan, aStep } from './plan.builder';
import { aSession, SessionHarness } from '../state/session.harness';
import { moreTimeLeft } from '../state/more-time';
import { isListening, repetition } from '../state/progress';
import { recordsOf } from '../record/records-of';
import { speechRoom } from './speech-room';
import { stepRemaining } from '../state/state';
import { cuesOfStep } from '../cues/step-cues';
import { Step } from './step';

/** Eight seconds of listening, then three repetitions of five seconds. */
const counted = (): Step =>
  aStep({
    id: 'circles',
    kind: 'reps',
    reps: { listenMs: 8000, count: 3, eachMs: 5000, outShare: 0.6 },
    durationMs: 23_000,
    spoken: 'Listen to this.',
  });
const session = (): SessionHarness =>
  aSession(aPlan({ steps: [aStep({ id: 'first', durationMs: 10_000 }), counted()] })).wait(10_000);

describe('the listening time of a step', () => {
  it('counts nothing until it is over, to the millisecond', () => {
    expect(repetition(session().wait(7999).state)).toBeNull();
    expect(isListening(session().wait(7999).state)).toBeTrue();
    expect(repetition(session().wait(8000).state)).toEqual({ number: 1, of: 3 });
    expect(isListening(session().wait(8000).state)).toBeFalse();
    expect(repetition(session().wait(22_999).state)).toEqual({ number: 3, of: 3 });
  });

  it('is no part of a timed step', () => {
    expect(isListening(aSession(aPlan()).state)).toBeFalse();
    expect(isListening(new SessionHarness(aPlan()).state)).toBeFalse();
  });

  it('is part of the step, of what is left of it, and of the side’s active time', () => {
    expect(stepRemaining(session().state)).toBe(23_000);
    const [record] = recordsOf(session().wait(23_000).state, '2026-11-23T20:00:00.000Z');
    expect(record?.sides.right).toBe(33);
    expect(record?.activeSeconds).toBe(33);
    expect(record?.plannedSeconds).toBe(33);
  });

  it('ends at a boundary, as do the repetitions behind it and their ways back', () => {
    const wait = (ms: number): number => {
      const now = session().wait(ms);
      return (nextBoundary(now.state) ?? NaN) - now.at;
    };
    expect(wait(7600)).toBe(400);
    // Between the whole seconds, so that only a repetition can be meant.
    const odd = { ...counted(), reps: { listenMs: 8300, count: 3, eachMs: 4900, outShare: 0.5 } };
    const other = aSession(aPlan({ steps: [odd] }));
    expect((nextBoundary(other.wait(8200).state) ?? NaN) - other.at).toBe(100);
    expect((nextBoundary(other.wait(2500).state) ?? NaN) - other.at).toBe(50);
  });

  it('is left by "Next step" for the next step', () => {
    const plan = aPlan({ steps: [counted(), aStep({ id: 'later' })] });
    expect(aSession(plan).wait(3000).press('next').step).toBe('later');
  });

  it('counts as the beginning of its step for "Previous step"', () => {
    expect(session().wait(7000).press('previous').step).toBe('first');
    const back = session().wait(9000).press('previous');
    expect(back.step).toBe('circles');
    expect(back.state.spentMs).toBe(0);
  });

  it('is not made longer by "More time", which adds repetitions, up to double their number', () => {
    const now = session();
    expect(moreTimeLeft(now.state)).toBe(10_000);
    now.press('more-time').press('more-time').press('more-time');
    expect(stepRemaining(now.state)).toBe(38_000);
    expect(moreTimeLeft(now.state)).toBe(0);
    expect(isListening(now.wait(7999).state)).toBeTrue();
    expect(repetition(now.wait(1).state)).toEqual({ number: 1, of: 6 });
  });

  it('stands still in a pause, and goes on where it stood after "Continue"', () => {
    const paused = session().wait(3000).press('pause').wait(60_000).press('resume');
    expect(isListening(paused.wait(4999).state)).toBeTrue();
    expect(isListening(paused.wait(1).state)).toBeFalse();

    const other = session().wait(3000);
    other.state = restore(checkpointOf(other.state, ''), other.at, other.epoch);
    other.press('resume').wait(5000 + 4999);
    expect(isListening(other.state)).toBeTrue();
    expect(repetition(other.wait(1).state)).toEqual({ number: 1, of: 3 });
  });

  it('says the words alone, then counts from one', () => {
    const cues = cuesOfStep(counted(), 23_000, words);
    const said = cues.flatMap(({ offset, cue }) =>
      cue.kind === 'speak' ? [`${offset / 1000} ${cue.text}`] : [],
    );
    expect(said).toEqual(['0 Listen to this.', '8 1', '18 Last one.']);
    const heard = cues.flatMap(({ offset, cue }) =>
      cue.kind === 'sound' ? [`${offset / 1000} ${cue.name}`] : [],
    );
    expect(heard).toEqual([
      '0 step',
      '8 count',
      '11 way-back',
      '13 count',
      '16 way-back',
      '18 last',
      '21 way-back',
    ]);
  });

  it('is the room for the words, less a moment before the count', () => {
    expect(speechRoom(counted())).toBe(7700);
    expect(speechRoom(aStep({ durationMs: 20_000 }))).toBe(17_000);
    expect(speechRoom(aStep({ durationMs: 2000 }))).toBe(0);
  });

  it('is none in a checkpoint of the first edition: its words run beside the count', () => {
    const { listenMs: _, ...reps } = counted().reps ?? { count: 0, eachMs: 0, outShare: null };
    const old = { ...counted(), reps, durationMs: 15_000 };
    expect(speechRoom(old)).toBe(15_000);
    const now = aSession(aPlan({ steps: [old] }));
    expect(repetition(now.state)).toEqual({ number: 1, of: 3 });
    expect(
      cuesOfStep(old, 15_000, words).some(({ cue }) => cue.kind === 'speak' && cue.text === '1'),
    ).toBeFalse();
  });
});
