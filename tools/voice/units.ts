import type { Speech } from './speak.ts';

/** One clip to be made. */
export interface Unit {
  /** The text it stands for in the manifest. */
  readonly text: string;
  /** What flite is told to say, one piece of sound for each. More than one: said one a second. */
  readonly say: readonly string[];
  /** Which phrases of what is said are kept: the first, those between, or the last. Left out: all. */
  readonly part?: 'first' | 'middle' | 'rest' | 'last';
  /** True for a part of a sentence, which others are joined to without a pause: it is cut close. */
  readonly isJoined?: true;
}

const SENTENCE_END = /(?<=[.!?])\s+/;

/** Said one a second, with the ticks of the last three seconds. */
const ONE_A_SECOND: readonly string[] = ['Three. Two. One.'];

/** "Going on: Slow drags, left side." is joined from three phrases, each cut out of such a sentence, so that it sounds whole. */
const GOING_ON = /^(Going on:) (.+?)(?:(,) ((?:left|right) side\.))?$/;

/** "Make 7 slow, small circles.": joined from the number and what stands round it, as any count can be chosen. */
const COUNTED = /^(?:(Make) )?(\d+) (slow.+)$/;

/** "Forty seconds left.": joined from the number and what follows it, as a long step may have any whole ten left. */
const TIME_LEFT = /^(.+) (seconds left\.)$/;

/** The time that every long step tells before its end: said in one breath. */
const USUAL_TIME_LEFT = 'Five';

/** The counts that techniques begin with, which most people hear: said in one breath. */
const USUAL_COUNTS: readonly string[] = ['5', '12'];

/** Counts so long that a sentence begun with one, joined from parts, would outlast the time there is to listen. */
const LONG_COUNTS: readonly string[] = ['17', '19', '21', '22', '23', '24'];

/** Words flite says wrong in one place, as they must be spelt for it there. */
const SPELT_FOR_FLITE: readonly (readonly [RegExp, string])[] = [[/^Close your/, 'Cloze your']];

/** The clips that all texts can be joined from: whole sentences, and the phrases of "Going on". */
export function unitsOf(texts: readonly string[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const text of texts) {
    for (const unit of unitsOfText(text)) {
      // Joined in one sentence and alone in another, as a number is: cut close for both.
      if (unit.isJoined || !units.has(unit.text)) units.set(unit.text, unit);
    }
  }
  return [...units.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** The parts of every sentence that is joined from several, in order. */
export function joinedSentences(texts: readonly string[]): readonly (readonly string[])[] {
  const sentences = new Set(texts.flatMap((text) => text.split(SENTENCE_END)));
  return [...sentences]
    .map((sentence) => unitsOfSentence(sentence).map(({ text }) => text))
    .filter(({ length }) => length > 1);
}

function unitsOfText(text: string): readonly Unit[] {
  const sentences = text.split(SENTENCE_END);
  if (ONE_A_SECOND.includes(text)) return [{ text, say: sentences }];
  return sentences.flatMap(unitsOfSentence);
}

function isSaidWhole(sentence: string, count: string): boolean {
  return (
    USUAL_COUNTS.includes(count) || (sentence.startsWith(count) && LONG_COUNTS.includes(count))
  );
}

function unitsOfSentence(sentence: string): readonly Unit[] {
  const [, verb, count, counted] = COUNTED.exec(sentence) ?? [];
  if (count !== undefined && counted !== undefined && !isSaidWhole(sentence, count)) {
    const parts = verb === undefined ? [count, counted] : [verb, count, counted];
    return parts.map((text) => ({ text, say: [speltForFlite(text)], isJoined: true as const }));
  }
  const [, time, left] = TIME_LEFT.exec(sentence) ?? [];
  if (time !== undefined && left !== undefined && time !== USUAL_TIME_LEFT) {
    return [time, left].map((text) => ({ text, say: [text], isJoined: true as const }));
  }
  const [, opening, title, comma, side] = GOING_ON.exec(sentence) ?? [];
  if (opening === undefined || title === undefined) {
    return [{ text: sentence, say: [speltForFlite(sentence)] }];
  }
  const say = [speltForFlite(sentence)];
  if (comma === undefined || side === undefined) {
    return [
      { text: opening, say, part: 'first', isJoined: true },
      { text: title, say, part: 'rest', isJoined: true },
    ];
  }
  return [
    { text: opening, say, part: 'first', isJoined: true },
    { text: title + comma, say, part: 'middle', isJoined: true },
    { text: side, say, part: 'last', isJoined: true },
  ];
}

function speltForFlite(sentence: string): string {
  return SPELT_FOR_FLITE.reduce((text, [wrong, right]) => text.replace(wrong, right), sentence);
}

/** Where the sound of a unit lies in what was said, in seconds; `end` is the end of its last sound. */
export function placeOf(part: Unit['part'], speech: Speech): { start: number; end: number } {
  const phrases = phrasesOf(speech);
  const first = phrases[0];
  const last = phrases.at(-1);
  if (first === undefined || last === undefined) throw new Error('flite said nothing');
  if (part === undefined) return { start: first.start, end: last.end };
  const kept = {
    first: phrases.slice(0, 1),
    middle: phrases.slice(1, -1),
    rest: phrases.slice(1),
    last: phrases.slice(-1),
  }[part];
  const [from, to] = [kept[0], kept.at(-1)];
  if (from === undefined || to === undefined) throw new Error(`flite made no pause round: ${part}`);
  return { start: from.start, end: to.end };
}

/** The stretches between the pauses flite makes. */
function phrasesOf({ phones }: Speech): readonly { start: number; end: number }[] {
  const phrases: { start: number; end: number }[] = [];
  let at = 0;
  let inPhrase = false;
  for (const { name, end } of phones) {
    const last = phrases.at(-1);
    if (name === 'pau') inPhrase = false;
    else if (inPhrase && last !== undefined) last.end = end;
    else {
      phrases.push({ start: at, end });
      inPhrase = true;
    }
    at = end;
  }
  return phrases;
}
