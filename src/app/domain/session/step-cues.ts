import { Ms } from '../time/units';
import { CueContent, CueWords, SoundName } from './cue';
import { speechLength } from './speech-length';
import { Repetitions, Step } from './step';
import { VIBRATION } from './vibration';

/** A cue at its distance from the start of its step. */
export interface StepCue {
  readonly offset: Ms;
  readonly cue: CueContent;
}

/** From this length on a timed step has its half told, and its last five seconds. */
const HALF_FROM_MS = 30_000;
const LAST_FIVE_FROM_MS = 20_000;
const LAST_FIVE_MS = 5000;
const LAST_THREE_MS = 3000;

/** Repetitions shorter than this are counted aloud only now and then. */
const SLOW_REPETITION_MS = 6000;
const QUICK_COUNT_EVERY = 4;

/**
 * Everything heard and felt in one step of this length, in order of time.
 * Where two things would be said at once, the weightier stays and the other is left out.
 */
export function cuesOfStep(step: Step, length: Ms, words: CueWords): readonly StepCue[] {
  const start = [
    speak(0, step.spoken, true),
    sound(0, step.signal),
    vibrate(0, VIBRATION[step.signal]),
  ];
  const inside = step.reps
    ? repetitionCues(step.reps, length, words)
    : timedCues(step, length, words);
  return withoutCollisions([...start, ...inside], length);
}

/** Everything heard and felt while getting ready for so long. */
export function cuesOfGetReady(length: Ms, words: CueWords): readonly StepCue[] {
  const lastThree = length - LAST_THREE_MS;
  return withoutCollisions(
    [
      speak(0, words.getReady, true),
      sound(0, 'get-ready'),
      vibrate(0, VIBRATION.getReady),
      speak(lastThree, words.lastThree),
      sound(lastThree, 'tick'),
      sound(lastThree + 1000, 'tick'),
      sound(lastThree + 2000, 'tick'),
      vibrate(lastThree, VIBRATION.lastThree),
    ],
    length,
  );
}

/** What tells that a session has come to its end. */
export function cuesOfEnd(words: CueWords): readonly CueContent[] {
  return [
    { kind: 'speak', text: words.finished, urgent: true },
    { kind: 'sound', name: 'end' },
    { kind: 'vibrate', pattern: VIBRATION.end },
  ];
}

function timedCues(step: Step, length: Ms, words: CueWords): readonly StepCue[] {
  const cues: StepCue[] = [];
  if (step.announcement) {
    cues.push(speak(length - step.announcement.leftMs, step.announcement.text));
  }
  if (length >= LAST_FIVE_FROM_MS) cues.push(...lastCues(length - LAST_FIVE_MS, words.fiveSeconds));
  if (length >= HALF_FROM_MS) {
    cues.push(
      speak(length / 2, words.halfway),
      sound(length / 2, 'half'),
      vibrate(length / 2, VIBRATION.half),
    );
  }
  return cues;
}

function repetitionCues(reps: Repetitions, length: Ms, words: CueWords): readonly StepCue[] {
  const count = Math.round(length / reps.eachMs);
  const spokenEvery = reps.eachMs < SLOW_REPETITION_MS ? QUICK_COUNT_EVERY : 1;
  const cues: StepCue[] = [];
  for (let number = 1; number <= count; number++) {
    const offset = (number - 1) * reps.eachMs;
    if (reps.outShare !== null) {
      cues.push(sound(offset + reps.eachMs * reps.outShare, 'way-back'));
    }
    if (number === 1) continue;
    if (number === count) {
      cues.push(...lastCues(offset, words.lastOne));
    } else {
      cues.push(sound(offset, 'count'), vibrate(offset, VIBRATION.count));
      if (number % spokenEvery === 0) cues.push(speak(offset, words.count(number)));
    }
  }
  return cues;
}

function lastCues(offset: Ms, text: string): readonly StepCue[] {
  return [speak(offset, text), sound(offset, 'last'), vibrate(offset, VIBRATION.last)];
}

/** Leaves out speech that would run into speech named before it in the list, or out of the step. */
function withoutCollisions(cues: readonly StepCue[], length: Ms): readonly StepCue[] {
  const said: { from: Ms; to: Ms }[] = [];
  const kept = cues.filter(({ offset, cue }) => {
    if (cue.kind !== 'speak') return true;
    const to = offset + speechLength(cue.text);
    const fits = to <= length && said.every((other) => to <= other.from || offset >= other.to);
    // The step's own text is always said: nothing else tells closed eyes what to do.
    if (!fits && !cue.urgent) return false;
    said.push({ from: offset, to });
    return true;
  });
  return kept.sort((a, b) => a.offset - b.offset);
}

function speak(offset: Ms, text: string, urgent = false): StepCue {
  return { offset, cue: { kind: 'speak', text, urgent } };
}

function sound(offset: Ms, name: SoundName): StepCue {
  return { offset, cue: { kind: 'sound', name } };
}

function vibrate(offset: Ms, pattern: readonly Ms[]): StepCue {
  return { offset, cue: { kind: 'vibrate', pattern } };
}
