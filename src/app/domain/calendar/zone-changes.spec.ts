import { offsetOf, zoneChanges } from './zone-changes';

const at = (text: string): number => Date.parse(text);

describe('zoneChanges', () => {
  it('finds each change to the minute, with the offsets on both sides', () => {
    const year = [at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z')] as const;
    expect(zoneChanges('Europe/Berlin', ...year)).toEqual([
      { at: at('2026-03-29T01:00:00Z'), from: 60, to: 120 },
      { at: at('2026-10-25T01:00:00Z'), from: 120, to: 60 },
    ]);
  });

  it('finds one of half an hour', () => {
    const year = [at('2016-01-01T00:00:00Z'), at('2017-01-01T00:00:00Z')] as const;
    expect(zoneChanges('America/Caracas', ...year)).toEqual([
      { at: at('2016-05-01T07:00:00Z'), from: -270, to: -240 },
    ]);
  });

  it('looks no further than it is told', () => {
    const week = [at('2026-10-18T00:00:00Z'), at('2026-10-25T00:00:00Z')] as const;
    expect(zoneChanges('Europe/Berlin', ...week)).toEqual([]);
  });

  it('finds none where the clocks never change', () => {
    const years = [at('2026-01-01T00:00:00Z'), at('2028-01-01T00:00:00Z')] as const;
    expect(zoneChanges('Asia/Kathmandu', ...years)).toEqual([]);
  });
});

describe('offsetOf', () => {
  for (const [zone, moment, expected] of [
    ['Asia/Kathmandu', '2026-09-01T08:00:00Z', 345],
    ['America/St_Johns', '2026-09-01T08:00:00Z', -150],
    ['UTC', '2026-09-01T08:00:59.999Z', 0],
    ['America/Caracas', '2016-05-01T06:59:59.999Z', -270],
    ['America/Caracas', '2016-05-01T07:00:00Z', -240],
    // Over midnight into another day, month and year.
    ['Pacific/Auckland', '2026-12-31T23:30:00Z', 780],
  ] as const) {
    it(`of ${zone} at ${moment} is ${expected} minutes`, () => {
      expect(offsetOf(zone, at(moment))).toBe(expected);
    });
  }
});
