import { StepWords, WordsOf } from '../domain/session/lay-out';
import { BodySide } from '../domain/session/side';
import { AlsoSpoken } from '../domain/session/speech-length';
import { fill } from './fill';

/** What one step says, with `{side}`, `{otherSide}`, `{hand}`, `{otherHand}` still to be filled in. */
export type StepTexts = Readonly<Record<string, StepWords>>;

/** Something only spoken; the first to be left out where the step is short. */
export function also(text: string): AlsoSpoken {
  return { text, warning: false };
}

/** A warning that is only spoken; the last to be left out. */
export function warning(text: string): AlsoSpoken {
  return { text, warning: true };
}

/**
 * The words of a technique's steps in one language, filled in for the side asked for.
 *
 * @param sides that language's names of the sides
 * @throws Error for a step the texts do not have: a technique that cannot speak must not be taught
 */
export function stepWords(texts: StepTexts, sides: Readonly<Record<BodySide, string>>): WordsOf {
  return (stepId, side) => {
    const text = texts[stepId];
    if (text === undefined) throw new Error(`No words for the step ${stepId}`);
    const filled = (words: string): string => fill(words, side, sides);
    return {
      title: filled(text.title),
      sentence: filled(text.sentence),
      also: text.also.map((part) => ({ ...part, text: filled(part.text) })),
      pictureText: filled(text.pictureText),
      ...(text.beforeChange && {
        beforeChange: { ...text.beforeChange, text: filled(text.beforeChange.text) },
      }),
    };
  };
}
