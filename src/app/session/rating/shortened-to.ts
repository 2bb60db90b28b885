import { clockLength } from '../../words/length';
import { SessionWords } from '../../words/session-words';
import { Played } from '../played/played-types';

/** Tells what is played of it in the time that was asked for; nothing where that is all of it. */
export function shortenedTo(
  { fitted, techniques }: Pick<Played, 'fitted' | 'techniques'>,
  words: SessionWords['before'],
): string {
  if (fitted === null || fitted.kind === 'as-chosen') return '';
  const { minutes, lengthMs, leftOut } = fitted;
  const length = clockLength(lengthMs);
  if (fitted.kind === 'too-short') return words.tooShort(minutes, length);
  if (leftOut.length === 0) return words.shortened(minutes, length);
  const names = new Map(techniques.map(({ id, words: { name } }) => [id, name]));
  const kept = fitted.parts.map(({ technique }) => names.get(technique) ?? technique);
  return words.leftOut(minutes, kept, length);
}
