import { StepWords, WordsOf } from '../domain/session/plan/build-plan';
import { BodySide, Side } from '../domain/session/plan/side';
import { AlsoSpoken } from '../domain/session/plan/speech-length';

/** A text as a whole sentence for each worked side: other languages inflect what a side's name is put into. */
export interface BySide {
  readonly left: string;
  readonly right: string;
}

/** A text of a step: the same for both sides, one for each worked side, or one for each count of repetitions. */
export type StepText = string | BySide | ((count: number) => string);

/** Something only spoken, before it is known for which side. */
export interface AlsoText {
  readonly text: StepText;
  readonly warning: boolean;
  readonly onFirstSideOnly?: true;
  readonly onceASession?: true;
}

/** What one step says. In a change of sides the side is the next one. */
export interface StepEntry {
  readonly title: StepText;
  /** Said before the sentence. */
  readonly opening?: StepText;
  readonly sentence: StepText;
  /** Said after the sentence, in this order, as far as the step has room. */
  readonly also: readonly AlsoText[];
  readonly pictureText: StepText;
  /** Said in this step when a change of sides follows it. */
  readonly beforeChange?: StepWords['beforeChange'];
}

/** All that a technique's steps say in one language, by the step's id. */
export type StepTexts = Readonly<Record<string, StepEntry>>;

/** One text for each worked side. */
export function bySide(left: string, right: string): BySide {
  return { left, right };
}

/** Something only spoken; the first to be left out where the step is short. */
export function also(text: StepText): AlsoText {
  return { text, warning: false };
}

/** A warning that is only spoken; the last to be left out. */
export function warning(text: StepText): AlsoText {
  return { text, warning: true };
}

/** A text as it is for this side and count. Where no side is meant, as its picture is drawn: for the right one. */
export function textFor(text: StepText, side: Side, count: number): string {
  if (typeof text === 'string') return text;
  if (typeof text === 'function') return text(count);
  return text[side === 'both' ? DRAWN_SIDE : side];
}

const DRAWN_SIDE: BodySide = 'right';

/**
 * The words of a technique's steps in one language.
 *
 * @throws Error for a step the texts do not have: a technique that cannot speak must not be taught
 */
export function stepWords(texts: StepTexts): WordsOf {
  return (stepId, side, count) => {
    const entry = texts[stepId];
    if (entry === undefined) throw new Error(`No words for the step ${stepId}`);
    const told = (text: StepText): string => textFor(text, side, count);
    return {
      title: told(entry.title),
      ...(entry.opening !== undefined && { opening: told(entry.opening) }),
      sentence: told(entry.sentence),
      also: entry.also.map((part): AlsoSpoken => ({ ...part, text: told(part.text) })),
      pictureText: told(entry.pictureText),
      ...(entry.beforeChange && { beforeChange: entry.beforeChange }),
    };
  };
}
