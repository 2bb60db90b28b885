import { VIBRATION } from './vibration';

/** Lengths of the buzzes of a pattern by their names; the pauses between them are checked. */
function felt(pattern: readonly number[]): string {
  const names = new Map([
    [40, 'very short'],
    [90, 'short'],
    [220, 'medium'],
    [450, 'long'],
  ]);
  pattern.forEach((length, index) => {
    if (index % 2 === 1) expect(length).withContext('a pause').toBe(120);
  });
  return pattern
    .filter((_, index) => index % 2 === 0)
    .map((length) => names.get(length) ?? String(length))
    .join(', ');
}

describe('vibration', () => {
  const rows: readonly (readonly [keyof typeof VIBRATION, string])[] = [
    ['getReady', 'short'],
    ['lastThree', 'very short, very short, very short'],
    ['step', 'medium'],
    ['count', 'very short'],
    ['wayBack', 'very short, very short'],
    ['half', 'very short, very short'],
    ['last', 'short, short'],
    ['change-side', 'long, long'],
    ['turn-over', 'long, long, long'],
    ['knot', 'short, long'],
    ['easeOff', 'long'],
    ['pause', 'short'],
    ['resume', 'short, short'],
    ['end', 'long, short, long'],
  ];
  for (const [name, pattern] of rows) {
    it(`of ${name} is felt as ${pattern}`, () => {
      expect(felt(VIBRATION[name])).toBe(pattern);
    });
  }

  it('has a row above for every pattern', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(
      (Object.keys(VIBRATION) as (keyof typeof VIBRATION)[]).sort(),
    );
  });
});
