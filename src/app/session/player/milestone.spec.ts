import { begin } from '../../domain/session/state/begin';
import { fakeCueWords as words } from '../../domain/session/cues/fake-cue-words';
import { Step } from '../../domain/session/plan/step';
import { aSessionPlan, aTimedStep } from '../fake-session';
import { milestone } from './milestone';

/** What is told in each second of the step, each once. */
function told(step: Step): readonly string[] {
  const state = { ...begin(aSessionPlan([step]), null, 0, 0), step: 0 };
  const seen: string[] = [];
  for (let second = 0; second < step.durationMs / 1000; second++) {
    const text = milestone({ ...state, spentMs: second * 1000 }, words);
    if (text !== null && seen.at(-1) !== text) seen.push(text);
  }
  return seen;
}

describe('milestone', () => {
  it('is the half and the last seconds of a long step', () => {
    expect(told(aTimedStep({ durationMs: 40_000 }))).toEqual([words.halfway, words.fiveSeconds]);
  });

  it('is the last repetition, and never a number', () => {
    const reps = { count: 5, eachMs: 8000, outShare: null };
    expect(told(aTimedStep({ kind: 'reps', reps, durationMs: 40_000 }))).toEqual([words.lastOne]);
  });

  it('is what is to come, where a step announces it', () => {
    const announcement = { leftMs: 10_000, text: 'Soon you turn over.' };
    expect(told(aTimedStep({ durationMs: 20_000, announcement }))).toContain(announcement.text);
  });

  it('is nothing in a short step, nor while getting ready', () => {
    expect(told(aTimedStep({ durationMs: 10_000 }))).toEqual([]);
    expect(milestone(begin(aSessionPlan(), null, 0, 0), words)).toBeNull();
  });
});
