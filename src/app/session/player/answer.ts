import { SessionState } from '../../domain/session/state/state';
import { Ms } from '../../domain/time/units';
import { GuideWords } from '../../words/guide-words';

/** As long as it takes to read and do. */
const SHOWN_MS: Ms = 12_000;

/**
 * What stands in the sentence's place after something was asked for, as the guide says it; null where the step's own
 * does. "Ease off" and a mark are shown for a while, whichever was last; a stay on a knot is told as long as it lasts.
 */
export function answerTo(state: SessionState, words: GuideWords): string | null {
  const { easedAt, markedAt, dwellMs } = state;
  const eased = isFresh(easedAt, state);
  const marked = isFresh(markedAt, state);
  if (eased && !(marked && (markedAt ?? 0) >= (easedAt ?? 0))) return words.easeOff;
  return marked || dwellMs > 0 ? words.marked : null;
}

function isFresh(at: Ms | null, { lastAt }: SessionState): boolean {
  return at !== null && lastAt - at < SHOWN_MS;
}
