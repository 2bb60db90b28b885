/** What is used of the browser's `SpeechSynthesisVoice`. */
export type VoiceLike = Pick<
  SpeechSynthesisVoice,
  'lang' | 'localService' | 'default' | 'voiceURI'
>;

/** Android writes `en_US`. */
const tagOf = (language: string): string => language.replaceAll('_', '-').toLowerCase();
const baseOf = (language: string): string => tagOf(language).split('-', 1)[0] ?? '';

/** Apple lists its toy voices (Bells, Zarvox) among the real ones, under this name [from memory]. */
const TOY = 'com.apple.speech.synthesis.voice.';

/**
 * The phone's own voices that speak a language, the best first; none where it has none of its own.
 * Network voices fall silent after some 14 s and fail offline (docs/spec/platform.md, Voice), so they never count;
 * nor does a voice of another language. A region the person likes goes first, then the phone's own default.
 *
 * @param language the language of the words, such as `en`
 * @param liked the person's languages, best first, as `navigator.languages` gives them
 */
export function voicesFor<V extends VoiceLike>(
  voices: readonly V[],
  language: string,
  liked: readonly string[],
): readonly V[] {
  const tags = liked.map(tagOf);
  const rank = (voice: V): readonly number[] => {
    const place = tags.indexOf(tagOf(voice.lang));
    return [
      place < 0 ? tags.length : place,
      voice.default ? 0 : 1,
      voice.voiceURI.startsWith(TOY) ? 1 : 0,
    ];
  };
  const fitting = voices.filter(
    (voice) => voice.localService && baseOf(voice.lang) === baseOf(language),
  );
  return fitting.toSorted((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((value, index) => value - (b[index] ?? 0)).find((each) => each !== 0);
  return difference ?? 0;
}
