import { syllable } from 'syllable';

/**
 * The Flesch-Kincaid grade of a text: about the year of school that reads it with ease. A line is a sentence of its own,
 * as an item of a list is; it says nothing of a text of a few words.
 */
export function readingGrade(lines: readonly string[]): number {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
