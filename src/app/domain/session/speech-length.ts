import { Ms } from '../time/units';

/** One sentence that is only spoken. Warnings are the last to be left out. */
export interface AlsoSpoken {
  readonly text: string;
  readonly warning: boolean;
}

/** Characters the phone's voice speaks in a second, for planning (contract.md, Rules of the player). */
const CHARACTERS_PER_SECOND = 14;

/** How long saying `text` is expected to take. */
export function speechLength(text: string): Ms {
  return (text.length / CHARACTERS_PER_SECOND) * 1000;
}

/**
 * The sentence and as many of the further ones as fit into the step, in their order.
 * What does not fit is dropped whole, warnings last (content.md, part 1).
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
