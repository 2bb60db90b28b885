/** A piece of a sentence; what is marked stands out, as a link or with emphasis. */
export interface SentencePart {
  readonly text: string;
  readonly isMarked: boolean;
}

const MARKS = /[[\]]/;

/**
 * The pieces of a sentence of the catalogue, in turn: "Read [Safety] first." is "Read ", "Safety" (marked), " first.".
 * So each language has the whole sentence, and puts its link or emphasis where its grammar wants it.
 *
 * @param sentence what is marked stands in square brackets. Not for what a person wrote: that may hold brackets.
 */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(MARKS)
    .map((text, index) => ({ text, isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
