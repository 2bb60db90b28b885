import { VoiceLike, voicesFor } from './pick-voice';

const aVoice = (lang: string, more: Partial<VoiceLike> = {}): VoiceLike => ({
  lang,
  localService: true,
  default: false,
  voiceURI: lang,
  ...more,
});

const ENGLISH_US = aVoice('en-US');
const ENGLISH_GB = aVoice('en-GB');
const ANDROID_US = aVoice('en_US');
const NETWORK = aVoice('en-US', { localService: false, default: true });
const GERMAN = aVoice('de-DE', { default: true });
const TOY = aVoice('en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Albert' });
const SAMANTHA = aVoice('en-US', { voiceURI: 'com.apple.voice.compact.en-US.Samantha' });
const CHOSEN = aVoice('en-AU', { default: true });

describe('voicesFor', () => {
  const cases: readonly [string, readonly VoiceLike[], readonly string[], VoiceLike | null][] = [
    ['takes the region the person likes', [ENGLISH_US, ENGLISH_GB], ['en-GB', 'en'], ENGLISH_GB],
    ['reads the tags of Android', [ENGLISH_GB, ANDROID_US], ['en-US'], ANDROID_US],
    [
      'goes down the list of liked languages',
      [ENGLISH_US, ENGLISH_GB],
      ['de-DE', 'en-GB'],
      ENGLISH_GB,
    ],
    ['takes any region where the liked one is missing', [ENGLISH_GB], ['en-NZ'], ENGLISH_GB],
    ["takes the phone's own default before others", [ENGLISH_US, CHOSEN], ['fr'], CHOSEN],
    ['never takes a voice of another language', [GERMAN], ['de-DE'], null],
    ['never takes a voice that needs the network', [NETWORK], ['en-US'], null],
    ['prefers a real voice to a toy', [TOY, SAMANTHA], ['en-US'], SAMANTHA],
    ['takes a toy before silence', [TOY], ['en-US'], TOY],
    ['finds none on a phone without voices', [], ['en'], null],
  ];
  for (const [promise, voices, liked, picked] of cases) {
    it(promise, () => expect(voicesFor(voices, 'en', liked)[0] ?? null).toBe(picked));
  }

  it('does not take "eng" or "enm" for English', () => {
    expect(voicesFor([aVoice('enm-GB')], 'en', [])).toEqual([]);
  });

  it('lists all that could speak, the best first', () => {
    const all = [TOY, GERMAN, SAMANTHA, NETWORK, ENGLISH_GB];
    expect(voicesFor(all, 'en', ['en-GB'])).toEqual([ENGLISH_GB, SAMANTHA, TOY]);
  });
});
