import { Ms } from '../../time/units';
import { CueContent, CueWords, SoundName } from './cue';
import { CueTimes, PHONE_TIMES } from './cue-times';
import { spokenWithin } from '../plan/speech-length';
import { longestSpeech, speechRoom } from '../plan/speech-room';
import { SessionPlan } from '../plan/plan';
import { openingAndSentence } from '../plan/told-with';
import { listeningTime, Repetitions, Step } from '../plan/step';
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

/** A longer silence makes closed eyes wonder whether the guide is still there. */
const LONGEST_UNBROKEN_MS = 20_000;
const TEN_SECONDS_MS = 10_000;

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
  if (step.reps) {
    const counted = repetitionSignals(step, step.reps, length, words);
    return withoutCollisions([startOf(step, times), ...counted], length, times);
  }
  const signals = [startOf(step, times), ...timedSignals(step, length, words)];
  const told = withoutCollisions(signals, length, times);
  if (step.tellsTime === false) return told;
  const broken = [...signals, ...timeLeftSignals(told, length, words, times)];
  return withoutCollisions(broken, length, times);
}

/** What a plan tells of while getting ready. */
type ToGetReady = Pick<SessionPlan, 'getReadySentence' | 'ticksSentence'>;

/**
 * Everything heard and felt while getting ready, which lasts this long.
 *
 * @param told the position to take, and what ticks mean: left out where there is no time for it, as is what the bell means
 */
export function cuesOfGetReady(
  length: Ms,
  told: ToGetReady,
  words: CueWords,
  times: CueTimes = PHONE_TIMES,
): readonly StepCue[] {
  const lastThree = length - LAST_THREE_MS;
  return withoutCollisions(
    [
      {
        offset: 0,
        text: readyText(length, told, words, times),
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

/**
 * What bell and ticks mean gives way to the countdown, the bell first: it rings with the first words of a step, where a tick
 * that nobody explained may be taken for another repetition. The position does not.
 */
function readyText(
  length: Ms,
  { getReadySentence, ticksSentence }: ToGetReady,
  words: CueWords,
  times: CueTimes,
): string {
  const whole = `${words.getReady} ${getReadySentence ?? words.takePosition}`;
  const ticks =
    ticksSentence === undefined ? [] : [`${words.bell} ${ticksSentence}`, ticksSentence];
  const room = length - LAST_THREE_MS - times.sound('get-ready');
  const ofSounds = [...ticks, words.bell]
    .map((sentences) => `${whole} ${sentences}`)
    .find((text) => times.speech(text) <= room);
  if (times.earcons && ofSounds !== undefined) return ofSounds;
  return times.speech(whole) <= length ? whole : words.getReady;
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
  if (!times.exact) return { ...whole, text: guessedText(step, times) };
  const text = startText(step, times.sound(step.signal), times);
  const alone = startText(step, 0, times);
  // Rather the sentence without its earcon than the title with it.
  const isBetterAlone = (text === null || text === step.title) && alone !== text;
  return isBetterAlone
    ? { offset: 0, text: alone, buzz: whole.buzz, urgent: true }
    : { ...whole, text };
}

/** What is said by a voice that can be cut off: with what speaks of earcons, where they are heard. */
export function guessedText(step: Step, times: CueTimes): string {
  const also = heardAlso(step, times);
  if (!also?.some(({ ofSounds }) => ofSounds)) return step.spoken;
  return spokenWithin(speechRoom(step), openingAndSentence(step), also);
}

function heardAlso({ also }: Step, times: CueTimes): Step['also'] {
  return times.earcons ? also : also?.filter(({ ofSounds }) => !ofSounds);
}

/**
 * The sentence with what fits behind it; where not even that fits, the title; null where nothing does.
 *
 * @param takenMs how much of the step's time for words is already taken by what sounds before them
 */
export function startText(step: Step, takenMs: Ms, times: CueTimes): string | null {
  const lengthOf = (text: string): Ms => times.speech(text);
  const also = heardAlso(step, times);
  const said = openingAndSentence(step);
  const texts = [
    also ? spokenWithin(speechRoom(step) - takenMs, said, also, lengthOf) : step.spoken,
    step.sentence,
    step.title,
  ];
  return texts.find((text) => times.speech(text) <= longestSpeech(step) - takenMs) ?? null;
}

function timedSignals(step: Step, length: Ms, words: CueWords): readonly Signal[] {
  // Mutant `[]` => `["Stryker was here"]`: Equivalent: what has no text, sound or buzz gives no cue.
  const signals: Signal[] = [];
  if (step.announcement) {
    signals.push({ offset: length - step.announcement.leftMs, text: step.announcement.text });
  }
  if (step.tellsTime === false) return signals;
  // Nobody lies down or turns over under a countdown.
  const takesPosition = step.stage === 'change' || step.stage === 'set-up';
  if (length >= LAST_FIVE_FROM_MS && !takesPosition) {
    signals.push(last(length - LAST_FIVE_MS, words.fiveSeconds));
  }
  // Who takes a position has nothing to be half done with.
  if (length >= HALF_FROM_MS && !takesPosition && step.stage !== 'transition') {
    const half = { text: words.halfway, sound: 'half', buzz: VIBRATION.half } as const;
    signals.push({ offset: length / 2, ...half });
  }
  return signals;
}

function repetitionSignals(
  step: Step,
  reps: Repetitions,
  length: Ms,
  words: CueWords,
): readonly Signal[] {
  const listenMs = listeningTime(step);
  const count = Math.round((length - listenMs) / reps.eachMs);
  const spokenEvery = reps.eachMs < SLOW_REPETITION_MS ? QUICK_COUNT_EVERY : 1;
  const signals: Signal[] = [];
  for (let number = 1; number <= count; number++) {
    const offset = listenMs + (number - 1) * reps.eachMs;
    if (reps.outShare !== null) {
      const back = { sound: 'way-back', buzz: VIBRATION.wayBack } as const;
      signals.push({ offset: offset + reps.eachMs * reps.outShare, ...back });
    }
    // Without listening time the step's own words and bell begin the first.
    if (number === 1 && listenMs === 0) continue;
    if (number === count && number > 1) {
      signals.push(last(offset, words.lastOne));
    } else {
      const isSaid = number === 1 || number % spokenEvery === 0;
      const text = isSaid ? words.count(number) : null;
      signals.push({ offset, text, sound: 'count', buzz: VIBRATION.count });
    }
  }
  return signals;
}

/**
 * Breaks silences of more than 20 s, which only a length that a person chose can have: at whole tens of seconds left,
 * softly, without an earcon.
 */
function timeLeftSignals(
  told: readonly StepCue[],
  length: Ms,
  words: CueWords,
  times: CueTimes,
): readonly Signal[] {
  const said = told.flatMap(({ offset, cue }) =>
    cue.kind === 'speak' ? [{ from: offset, to: offset + times.speech(cue.text) }] : [],
  );
  const signals: Signal[] = [];
  let silentFrom: Ms = 0;
  for (const { from, to } of [...said, { from: length, to: length }]) {
    while (from - silentFrom > LONGEST_UNBROKEN_MS) {
      const seconds = secondsLeftToTell(length, silentFrom, from);
      const text = words.timeLeft(seconds);
      const offset = length - seconds * 1000;
      signals.push({ offset, text });
      silentFrom = offset + times.speech(text);
    }
    silentFrom = Math.max(silentFrom, to);
  }
  return signals;
}

/** The whole ten of seconds left that cuts a silence into the most even parts, none of them too long. */
function secondsLeftToTell(length: Ms, from: Ms, to: Ms): number {
  const parts = Math.ceil((to - from) / LONGEST_UNBROKEN_MS);
  const wanted = Math.round((length - from - (to - from) / parts) / TEN_SECONDS_MS) * 10;
  const isTooLate = length - wanted * 1000 - from > LONGEST_UNBROKEN_MS;
  return isTooLate ? wanted + 10 : wanted;
}

function last(offset: Ms, text: string): Signal {
  return { offset, text, sound: 'last', buzz: VIBRATION.last };
}

/** A stretch of the step in which something is heard. */
interface HeardSpan {
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
  const heard: HeardSpan[] = [];
  const isFree = ({ from, to }: HeardSpan): boolean =>
    from === to || (to <= length && heard.every((other) => to <= other.from || from >= other.to));
  const cues = signals.flatMap((signal): readonly StepCue[] => {
    const { offset, text, sound, buzz, urgent = false } = signal;
    const tone: HeardSpan = { from: offset, to: offset + (sound ? times.sound(sound) : 0) };
    const speech: HeardSpan = { from: tone.to, to: tone.to + (text ? times.speech(text) : 0) };
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
