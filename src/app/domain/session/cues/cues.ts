import { Ms } from '../../time/units';
import { Cue, CueContent, CueWords } from './cue';
import { CueTimes, inTurn, PHONE_TIMES } from './cue-times';
import { currentStep, isCounting, SessionState, stepLength, stepRemaining } from '../state/state';
import {
  cuesOfEnd,
  cuesOfGetReady,
  cuesOfStep,
  guessedText,
  startText,
  StepCue,
} from './step-cues';
import { VIBRATION } from './vibration';

/** The stretch of monotonic time to look at: cues due from `from` on, before `to`. */
export interface CueWindow {
  readonly from: Ms;
  readonly to: Ms;
}

/** All that will be heard and felt in the window if nobody does anything, in order of time. */
export function cuesAhead(
  state: SessionState,
  window: CueWindow,
  words: CueWords,
  times: CueTimes = PHONE_TIMES,
): readonly Cue[] {
  if (!isCounting(state)) return [];
  const cues: Cue[] = [];
  const keep = (due: Ms, cue: CueContent): void => {
    if (due >= window.from && due < window.to) cues.push({ ...cue, due });
  };
  const start = state.lastAt + state.countdownMs;
  for (const { offset, cue } of cuesOfCurrent(state, words, times)) {
    // What is behind stays behind; what is ahead waits until the knot is done with.
    if (offset < state.spentMs) continue;
    const hold = offset > state.spentMs ? state.dwellMs : 0;
    keep(start + offset - state.spentMs + hold, cue);
  }
  let end = start + stepRemaining(state);
  for (const step of state.plan.steps.slice(state.step + 1)) {
    // Mutant `end >= window.to` => `end > window.to`: Equivalent: what is due at the end of the window is left out one by one. Only saves work.
    // Mutant `end >= window.to` => `false`: Equivalent: what is due behind the window is left out one by one. Only saves work.
    if (end >= window.to) break;
    for (const { offset, cue } of cuesOfStep(step, step.durationMs, words, times)) {
      keep(end + offset, cue);
    }
    end += step.durationMs;
  }
  for (const { due, ...cue } of inTurn(cuesOfEnd(words), endsAt(state), times)) keep(due, cue);
  return cues;
}

/** When the session is over if nobody does anything, on the monotonic clock; for one that counts. */
export function endsAt(state: SessionState): Ms {
  return state.plan.steps
    .slice(state.step + 1)
    .reduce(
      (at, step) => at + step.durationMs,
      state.lastAt + state.countdownMs + stepRemaining(state),
    );
}

function cuesOfCurrent(state: SessionState, words: CueWords, times: CueTimes): readonly StepCue[] {
  const step = currentStep(state);
  return step === null
    ? cuesOfGetReady(stepLength(state), state.plan, words, times)
    : cuesOfStep(step, stepLength(state), words, times);
}

/** The answer to what has just been done, to be given at once. */
export function cuesBetween(
  before: SessionState,
  after: SessionState,
  words: CueWords,
  times: CueTimes = PHONE_TIMES,
): readonly CueContent[] {
  if (after.phase === 'finished') {
    // Forgotten in a pause and let go: nobody is there to be told.
    const untold = after.discarded || after.outcome === 'interrupted';
    return before.phase === 'finished' || untold ? [] : cuesOfEnd(words);
  }
  if (after.phase === 'paused' && before.phase !== 'paused') {
    return answer(words.paused, 'pause', VIBRATION.pause);
  }
  if (before.phase === 'paused' && after.phase !== 'paused') {
    return answer(goingOn(after, words, times), 'resume', VIBRATION.resume);
  }
  if (after.easeOffs > before.easeOffs) return answer(words.easeOff, 'ease-off', VIBRATION.easeOff);
  if (knotCount(after) > knotCount(before)) return answer(words.marked, 'knot', VIBRATION.knot);
  return [];
}

function goingOn(state: SessionState, words: CueWords, times: CueTimes): string {
  const step = currentStep(state);
  if (step === null) return words.goingOnGetReady;
  const text = words.goingOn(step.title, step.side === 'both' ? null : step.side);
  if (state.spentMs > 0 || state.countdownMs > 0) return text;
  // Paused before a word of it was said: the step would otherwise never be told.
  if (!times.exact) return `${text} ${guessedText(step, times)}`;
  const told = startText(step, times.sound('resume') + times.speech(text), times);
  return told === null ? step.sentence : `${text} ${told}`;
}

function knotCount(state: SessionState): number {
  return state.parts.reduce((sum, part) => sum + part.knots.length, 0);
}

function answer(
  text: string,
  name: 'pause' | 'resume' | 'ease-off' | 'knot',
  pattern: readonly Ms[],
): readonly CueContent[] {
  return [
    { kind: 'speak', text, urgent: true },
    { kind: 'sound', name },
    { kind: 'vibrate', pattern },
  ];
}
