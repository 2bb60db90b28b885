import { AlsoSpoken, speechLength, spokenWithin } from './speech-length';

const also = (text: string, warning = false): AlsoSpoken => ({ text, warning });

describe('speech length', () => {
  it('is fourteen characters a second', () => {
    expect(speechLength('x'.repeat(14))).toBe(1000);
    expect(speechLength('x'.repeat(49))).toBe(3500);
    expect(speechLength('')).toBe(0);
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
      expect(spokenWithin((characters / 14) * 1000, 'Sentence.', further)).toBe(spoken);
    });
  }
});
