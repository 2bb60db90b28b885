import earcons from '../../public/voice/earcons.json';
import manifest from '../../public/voice/en.json';
import { clipsOf } from '../app/domain/track/find-clips';
import { SOUND_NAMES } from '../app/domain/session/cues/cue';
import { recordedVoice } from '../app/recorded-voice.fixture';
import { spokenTexts } from './spoken-texts';
import { guideWords } from '../app/words/en/guide-words';

describe('The built-in voice', () => {
  let texts: readonly string[];

  beforeAll(async () => (texts = await spokenTexts()));

  it('has a clip for every word that can be said: after a change of words, run "npm run voice"', () => {
    const pack = recordedVoice();
    const missing = texts.filter((text) => clipsOf(text, pack) === null);
    expect(missing).toEqual([]);
  });

  it('has no clip of a word that has gone', () => {
    const all = texts.join('\n');
    const unused = Object.keys(manifest.clips).filter((text) => !all.includes(text));
    expect(unused).toEqual([]);
  });

  it('says both sides of every technique, all counts up to double, and every answer', () => {
    expect(texts).toContain('Lower both arms. Let your left shoulder drop.');
    expect(texts).toContain('Lower both arms. Let your right shoulder drop.');
    for (let number = 1; number <= 30; number++) expect(texts).toContain(String(number));
    const { getReady, takePosition, bell, ...others } = guideWords;
    const answers = [
      `${getReady} ${takePosition}`,
      `${getReady} ${takePosition} ${bell}`,
      ...Object.values(others).filter((word) => typeof word === 'string'),
    ];
    for (const answer of answers) expect(texts).toContain(answer);
    expect(texts).toContain('Going on: Slow drags, left side.');
    expect(texts).toContain('Going on: Sit tall.');
    for (let count = 6; count <= 24; count++) {
      const said = `Make ${count} slow, small circles.`;
      expect(texts.some((text) => text.includes(said)))
        .withContext(said)
        .toBeTrue();
    }
    expect(texts).toContain('Next: Dragging. Stay seated. Low tick: slide back to the neck.');
    expect(texts.some((text) => text.startsWith('Next: Dragging. Sit on a chair'))).toBeTrue();
    expect(texts).toContain(
      'Next: Lying down. Use a bed or the floor, and a pillow. Lie on your right side. Put the phone in front of your face. A high tick starts each squeeze, a low tick ends it.',
    );
  });

  it('joins a sentence from parts only after "Going on", and where a count or a time was chosen', () => {
    const { speech } = recordedVoice();
    const sentences = texts.flatMap((text) =>
      speech.has(text) ? [] : text.split(/(?<=[.!?])\s+/).filter((part) => !speech.has(part)),
    );
    const isJoined = (sentence: string): boolean =>
      /^Going on: |^(Make )?\d+ slow| seconds left\.$/.test(sentence);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.every(isJoined)).toBeTrue();
    expect(sentences.filter((sentence) => /\b(5|12) slow|^Five /.test(sentence))).toEqual([]);
  });

  it('has every earcon', () => {
    expect(Object.keys(earcons.clips)).toEqual(['silence', ...SOUND_NAMES]);
  });
});
