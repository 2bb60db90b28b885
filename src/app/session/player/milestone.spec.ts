import { fakeCueWords as words } from '../../domain/session/cues/fake-cue-words';
import { Step } from '../../domain/session/plan/step';
import { aTimedStep } from '../session-plan.builder';
import { milestonesOf } from './milestone';

const told = (step: Step): readonly string[] =>
  milestonesOf(step, step.durationMs, words).map(({ text }) => text);

describe('the milestones of a step', () => {
  it('are the half and the last seconds of a long step', () => {
    expect(milestonesOf(aTimedStep({ durationMs: 40_000 }), 40_000, words)).toEqual([
      { offset: 20_000, text: words.halfway },
      { offset: 35_000, text: words.fiveSeconds },
    ]);
  });

  it('move with the time that was added', () => {
    const [half] = milestonesOf(aTimedStep({ durationMs: 40_000 }), 60_000, words);
    expect(half).toEqual({ offset: 30_000, text: words.halfway });
  });

  it('are the last repetition, and never a number', () => {
    const reps = { count: 5, eachMs: 8000, outShare: null };
    expect(told(aTimedStep({ kind: 'reps', reps, durationMs: 40_000 }))).toEqual([words.lastOne]);
  });

  it('are what is to come, where a step announces it', () => {
    const announcement = { leftMs: 10_000, text: 'Soon you turn over.' };
    expect(told(aTimedStep({ durationMs: 20_000, announcement }))).toContain(announcement.text);
  });

  it('are none in a short step', () => {
    expect(told(aTimedStep({ durationMs: 10_000 }))).toEqual([]);
  });
});
