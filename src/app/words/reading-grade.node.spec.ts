import { readingGrade } from './fake-reading-grade';
import { beforeWords } from './en/before-words';
import { safetyWords } from './en/safety-words';

describe('the reading grade', () => {
  it('is that of the formula', () => {
    // 11 words, 2 sentences, 13 syllables.
    const text = ['Pull the elbow down and out.', 'Let your left shoulder drop.'];
    expect(readingGrade(text)).toBeCloseTo(0.39 * 5.5 + 11.8 * (13 / 11) - 15.59, 1);
  });

  it('is high for long words in a long sentence', () => {
    const text =
      'Musculoskeletal rehabilitation necessitates individualised physiotherapeutic consideration.';
    expect(readingGrade([text])).toBeGreaterThan(15);
  });
});

describe('what a person in pain must read', () => {
  const { emergency, stop, sections } = safetyWords;
  const parts: Readonly<Record<string, readonly string[]>> = {
    [emergency.title]: [
      emergency.title,
      emergency.call('112'),
      emergency.lead,
      ...emergency.items,
      emergency.abroad(['112', '911']),
    ],
    [stop.title]: [stop.title, ...stop.items, stop.then, stop.above],
    ...Object.fromEntries(
      sections.map(({ title, lead, items }) => [title, [title, lead, ...items]]),
    ),
    [beforeWords.title]: [
      ...beforeWords.sentences,
      `${beforeWords.ill.before}${beforeWords.ill.link}${beforeWords.ill.after}`,
    ],
  };
  for (const [title, lines] of Object.entries(parts)) {
    it(`can be read after seven years of school: ${title}`, () => {
      expect(readingGrade(lines)).toBeLessThanOrEqual(7);
    });
  }

  it('is read in one minute as far as it may not wait', () => {
    const words = [...(parts[emergency.title] ?? []), ...(parts[stop.title] ?? [])]
      .join(' ')
      .split(/\s+/);
    // 200 a minute is an unhurried reader.
    expect(words.length).toBeLessThanOrEqual(200);
  });
});
