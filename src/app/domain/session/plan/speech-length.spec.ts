import {
  AlsoSpoken,
  listeningNeed,
  sentencesOf,
  speechLength,
  speechRate,
  spokenWithin,
} from './speech-length';

const also = (text: string, warning = false): AlsoSpoken => ({ text, warning });

describe('speech length', () => {
  it('is fourteen characters a second', () => {
    expect(speechLength('x'.repeat(14))).toBe(1000);
    expect(speechLength('x'.repeat(49))).toBe(3500);
    expect(speechLength('')).toBe(0);
  });

  it('has 700 ms of silence between its sentences', () => {
    expect(speechLength(`${'x'.repeat(13)}. ${'y'.repeat(12)}!`)).toBe(2000 + 700);
    expect(speechLength('Ready? Go. Now.')).toBeCloseTo((15 / 14) * 1000 + 1400, 6);
  });

  it('is never less than a listener needs: then the voice is asked to be slower', () => {
    const quick = 'Go on to it now as I do so.';
    expect(listeningNeed(quick)).toBe(3600);
    expect(speechLength(quick)).toBe(2900);
    expect(speechRate(quick)).toBeCloseTo(((quick.length / 14) * 1000) / 2900, 6);
    expect(speechRate('Breathe out slowly.')).toBe(1);
    expect(speechRate('')).toBe(1);
  });

  it('is told apart by its sentences', () => {
    expect(sentencesOf('Tingling? Lower the elbow. ')).toEqual(['Tingling?', 'Lower the elbow.']);
    expect(sentencesOf('One.  Two.\n Three.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('No stop')).toEqual(['No stop']);
  });

  it('needs a minute for 150 words', () => {
    expect(listeningNeed('Sit tall, feet flat. Let both shoulders drop.')).toBe(3200);
    expect(listeningNeed(' Sit  tall. ')).toBe(800);
    expect(listeningNeed('')).toBe(0);
  });

  // 9 characters the sentence, 4 each further one with its space.
  const rows: readonly (readonly [string, number, readonly AlsoSpoken[], string])[] = [
    [
      'says all that fits',
      21,
      [also('One'), also('Two'), also('War', true)],
      'Sentence. One Two War',
    ],
    [
      'drops the last plain one first',
      20,
      [also('One'), also('Two'), also('War', true)],
      'Sentence. One War',
    ],
    [
      'drops plain ones before a warning',
      16,
      [also('One'), also('Two'), also('War', true)],
      'Sentence. War',
    ],
    ['drops a warning last', 12, [also('One'), also('War', true)], 'Sentence.'],
    ['drops the last of two warnings', 14, [also('Wa1', true), also('Wa2', true)], 'Sentence. Wa1'],
    ['keeps a warning that stands first', 14, [also('War', true), also('One')], 'Sentence. War'],
    ['never drops the sentence', 0, [also('One')], 'Sentence.'],
    ['has nothing to add', 0, [], 'Sentence.'],
  ];
  for (const [name, characters, further, spoken] of rows) {
    it(name, () => {
      expect(spokenWithin(characters, 'Sentence.', further, (text) => text.length)).toBe(spoken);
    });
  }
});
