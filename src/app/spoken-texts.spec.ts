import earcons from '../../public/voice/earcons.json';
import manifest from '../../public/voice/en.json';
import { ClipPack, ClipPlace } from './domain/track/clip-pack';
import { clipsOf } from './domain/track/find-clips';
import { SOUND_NAMES } from './domain/session/cue';
import { spokenTexts } from './spoken-texts';
import { guideWords } from './words/en/guide-words';

/** The clips' places as the phone gets them; their sound is not needed here. */
function recorded(): ClipPack {
  const places = (clips: Readonly<Record<string, number[]>>): (readonly [string, ClipPlace])[] =>
    Object.entries(clips).map(([text, [start = -1, count = 0]]) => [text, { start, count }]);
  return {
    frames: new Uint8Array(),
    speech: new Map(places(manifest.clips)),
    sounds: new Map(),
    silence: { start: 0, count: 1 },
  };
}

describe('The built-in voice', () => {
  let texts: readonly string[];

  beforeAll(async () => (texts = await spokenTexts()));

  it('has a clip for every word that can be said: after a change of words, run "npm run voice"', () => {
    const pack = recorded();
    const missing = texts.filter((text) => clipsOf(text, pack) === null);
    expect(missing).toEqual([]);
  });

  it('has no clip of a word that has gone', () => {
    const all = texts.join('\n');
    const unused = Object.keys(manifest.clips).filter((text) => !all.includes(text));
    expect(unused).toEqual([]);
  });

  it('says both sides of every technique, all counts up to double, and every answer', () => {
    expect(texts).toContain('Hold your right elbow with your left hand.');
    expect(texts).toContain('Hold your left elbow with your right hand.');
    for (let number = 2; number <= 30; number++) expect(texts).toContain(String(number));
    const answers = Object.values(guideWords).filter((word) => typeof word === 'string');
    for (const answer of answers) expect(texts).toContain(answer);
    expect(texts).toContain('Going on: Slow drags, left side.');
    expect(texts).toContain('Going on: Sit tall.');
  });

  it('joins a sentence from parts only after "Going on"', () => {
    const { speech } = recorded();
    const sentences = texts.flatMap((text) =>
      speech.has(text) ? [] : text.split(/(?<=[.!?])\s+/).filter((part) => !speech.has(part)),
    );
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.every((sentence) => sentence.startsWith('Going on: '))).toBeTrue();
  });

  it('has every earcon', () => {
    expect(Object.keys(earcons.clips)).toEqual(['silence', ...SOUND_NAMES]);
  });
});
