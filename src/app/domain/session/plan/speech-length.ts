import { Ms, Unit } from '../../time/units';

/** One sentence that is only spoken. Warnings are the last to be left out. */
export interface AlsoSpoken {
  readonly text: string;
  readonly warning: boolean;
  /** Said on the side worked first, and not again on the other. */
  readonly onFirstSideOnly?: true;
  /** Said once in a session, however many techniques of it would say it. */
  readonly onceASession?: true;
  /** Speaks of earcons: only said where they are heard. */
  readonly ofSounds?: true;
}

/** Characters the phone's voice speaks in a second, for planning (docs/spec/contract.md, Rules of the player). */
export const CHARACTERS_PER_SECOND = 14;

/** Silence between two sentences: pauses help older ears more than slow words do. */
export const SENTENCE_PAUSE_MS: Ms = 700;

/** The sentences of a text, in order, without the blanks between them. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

/** Words a listener over 60 can follow in a minute, pauses between the sentences included. */
export const WORDS_PER_MINUTE = 150;

/** How long a listener needs for `text` at the fastest pace it may be said. */
export function listeningNeed(text: string): Ms {
  const words = (text.match(/\S+/g) ?? []).length;
  return (words / WORDS_PER_MINUTE) * 60_000;
}

/**
 * How long the phone's voice is expected to take for `text`, with the pauses between its sentences: by its characters,
 * or as long as a listener needs where that is longer.
 */
export function speechLength(text: string): Ms {
  return Math.max(ownLength(text), listeningNeed(text) - SENTENCE_PAUSE_MS);
}

/** The pace to ask of the phone's voice for `text`, where 1 is its own: slower for what would be too quick to follow. */
export function speechRate(text: string): Unit {
  return text === '' ? 1 : ownLength(text) / speechLength(text);
}

function ownLength(text: string): Ms {
  const pauses = Math.max(0, sentencesOf(text).length - 1) * SENTENCE_PAUSE_MS;
  return (text.length / CHARACTERS_PER_SECOND) * 1000 + pauses;
}

/**
 * The sentence and as many of the further ones as fit into the step, in their order.
 * What does not fit is dropped whole, warnings last.
 *
 * @param lengthOf how long a text takes to say; by default as the phone's voice is expected to
 */
export function spokenWithin(
  room: Ms,
  sentence: string,
  also: readonly AlsoSpoken[],
  lengthOf: (text: string) => Ms = speechLength,
): string {
  let kept = also;
  const text = (): string => [sentence, ...kept.map((part) => part.text)].join(' ');
  while (kept.length > 0 && lengthOf(text()) > room) {
    const plain = kept.findLastIndex((part) => !part.warning);
    const dropped = plain >= 0 ? plain : kept.length - 1;
    kept = kept.filter((_, index) => index !== dropped);
  }
  return text();
}
