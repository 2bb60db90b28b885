import { MOST_PARTS, ReadRoutine } from '../domain/routine/read-routine';
import { RoutineWords } from '../words/routine-words';

/** Why a routine cannot be played, in a sentence; empty where it can. */
export function troubleText({ trouble, parts }: ReadRoutine, words: RoutineWords): string {
  if (trouble === null) return '';
  return trouble === 'too-many'
    ? words.unplayable['too-many'](parts.length, MOST_PARTS)
    : words.unplayable[trouble];
}
