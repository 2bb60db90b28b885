import { Ms } from '../time/units';
import { CueContent, CueWords, SoundName } from './cue';
import { CueTimes, PHONE_TIMES } from './cue-times';
import { spokenWithin } from './speech-length';
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

/** Things that belong together: an earcon, what is said after it, and a buzz. Any of them may be missing. */
interface Signal {
  readonly offset: Ms;
  readonly text?: string | null;
  readonly sound?: SoundName;
  readonly buzz?: readonly Ms[];
  /** Its text is always said: nothing else tells closed eyes what to do. */
  readonly urgent?: boolean;
}

/**
 * Everything heard and felt in one step of this length, in order of time.
 * Where two things would be heard at once, the weightier stays and the other is left out.
 */
export function cuesOfStep(
  step: Step,
  length: Ms,
  words: CueWords,
  times: CueTimes = PHONE_TIMES,
): readonly StepCue[] {
  const inside = step.reps
    ? repetitionSignals(step.reps, length, words)
    : timedSignals(step, length, words);
  return withoutCollisions([startOf(step, times), ...inside], length, times);
}

/** Everything heard and felt while getting ready for so long. */
export function cuesOfGetReady(
  length: Ms,
  words: CueWords,
  times: CueTimes = PHONE_TIMES,
): readonly StepCue[] {
  const lastThree = length - LAST_THREE_MS;
  return withoutCollisions(
    [
      {
        offset: 0,
        text: words.getReady,
        sound: 'get-ready',
        buzz: VIBRATION.getReady,
        urgent: true,
      },
      { offset: lastThree, text: words.lastThree, sound: 'tick', buzz: VIBRATION.lastThree },
      { offset: lastThree + 1000, sound: 'tick' },
      { offset: lastThree + 2000, sound: 'tick' },
    ],
    length,
    times,
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

/** What is said when a step starts, with its earcon: as much as there is room for. */
function startOf(step: Step, times: CueTimes): Signal {
  const whole = {
    offset: 0,
    sound: step.signal,
    buzz: VIBRATION[step.signal],
    urgent: true,
  };
  if (!times.exact) return { ...whole, text: step.spoken };
  const text = startText(step, step.durationMs - times.sound(step.signal), times);
  const alone = startText(step, step.durationMs, times);
  // Rather the sentence without its earcon than the title with it.
  const isBetterAlone = (text === null || text === step.title) && alone !== text;
  return isBetterAlone
    ? { offset: 0, text: alone, buzz: whole.buzz, urgent: true }
    : { ...whole, text };
}

/** The sentence with what fits behind it; where not even that fits, the title; null where nothing does. */
export function startText(step: Step, room: Ms, times: CueTimes): string | null {
  const lengthOf = (text: string): Ms => times.speech(text);
  const texts = [
    step.also ? spokenWithin(room, step.sentence, step.also, lengthOf) : step.spoken,
    step.sentence,
    step.title,
  ];
  return texts.find((text) => times.speech(text) <= room) ?? null;
}

function timedSignals(step: Step, length: Ms, words: CueWords): readonly Signal[] {
  const signals: Signal[] = [];
  if (step.announcement) {
    signals.push({ offset: length - step.announcement.leftMs, text: step.announcement.text });
  }
  if (length >= LAST_FIVE_FROM_MS) signals.push(last(length - LAST_FIVE_MS, words.fiveSeconds));
  if (length >= HALF_FROM_MS) {
    const half = { text: words.halfway, sound: 'half', buzz: VIBRATION.half } as const;
    signals.push({ offset: length / 2, ...half });
  }
  return signals;
}

function repetitionSignals(reps: Repetitions, length: Ms, words: CueWords): readonly Signal[] {
  const count = Math.round(length / reps.eachMs);
  const spokenEvery = reps.eachMs < SLOW_REPETITION_MS ? QUICK_COUNT_EVERY : 1;
  const signals: Signal[] = [];
  for (let number = 1; number <= count; number++) {
    const offset = (number - 1) * reps.eachMs;
    if (reps.outShare !== null) {
      signals.push({ offset: offset + reps.eachMs * reps.outShare, sound: 'way-back' });
    }
    if (number === 1) continue;
    if (number === count) {
      signals.push(last(offset, words.lastOne));
    } else {
      const text = number % spokenEvery === 0 ? words.count(number) : null;
      signals.push({ offset, text, sound: 'count', buzz: VIBRATION.count });
    }
  }
  return signals;
}

function last(offset: Ms, text: string): Signal {
  return { offset, text, sound: 'last', buzz: VIBRATION.last };
}

/** A stretch of the step in which something is heard. */
interface Span {
  readonly from: Ms;
  readonly to: Ms;
}

/**
 * Leaves out what would be heard into something named before it in the list, or out of the step.
 * A text that has no room leaves its earcon; a buzz always has room.
 */
function withoutCollisions(
  signals: readonly Signal[],
  length: Ms,
  times: CueTimes,
): readonly StepCue[] {
  const heard: Span[] = [];
  const isFree = ({ from, to }: Span): boolean =>
    from === to || (to <= length && heard.every((other) => to <= other.from || from >= other.to));
  const cues = signals.flatMap((signal): readonly StepCue[] => {
    const { offset, text, sound, buzz, urgent = false } = signal;
    const tone: Span = { from: offset, to: offset + (sound ? times.sound(sound) : 0) };
    const speech: Span = { from: tone.to, to: tone.to + (text ? times.speech(text) : 0) };
    const soundsOut = sound !== undefined && isFree(tone);
    const hasRoom = urgent || isFree({ from: offset, to: speech.to });
    const saysIt = text && hasRoom && speech.to < Infinity;
    if (soundsOut && tone.to > tone.from) heard.push(tone);
    if (saysIt && speech.to > speech.from) heard.push(speech);
    return [
      ...(saysIt ? [cueAt(speech.from, { kind: 'speak', text, urgent })] : []),
      ...(soundsOut ? [cueAt(offset, { kind: 'sound', name: sound })] : []),
      ...(buzz ? [cueAt(offset, { kind: 'vibrate', pattern: buzz })] : []),
    ];
  });
  return cues.sort((a, b) => a.offset - b.offset);
}

function cueAt(offset: Ms, cue: CueContent): StepCue {
  return { offset, cue };
}
