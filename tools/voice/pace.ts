/** As in src/app/domain/session/plan/speech-length.ts; src/build-only/spoken-pace.spec.ts holds the clips to both. */
const WORDS_PER_MINUTE = 150;
const SENTENCE_PAUSE_S = 0.7;

/** Beyond what is needed: the clip is cut to whole frames, and its end fades. */
const SPARE = 1.02;

/**
 * By how much a sentence must be slowed down to be followed, counting the pause behind it; 1 where it is slow enough.
 *
 * @param seconds how long it takes as it is
 */
export function slowerBy(sentence: string, seconds: number): number {
  const words = sentence.split(/\s+/).filter((word) => word !== '').length;
  const needed = (words / WORDS_PER_MINUTE) * 60 - SENTENCE_PAUSE_S;
  return needed > seconds ? (needed / seconds) * SPARE : 1;
}
