import { stampAfter } from './stamp-epoch';

describe('the next moment of a session for the log', () => {
  const SECOND = 1000;
  const DAY = 86_400 * SECOND;
  /** Where both moments of the session stand. */
  const NOW = Date.UTC(2026, 10, 23, 20);

  const rows: readonly (readonly [what: string, measured: number, wall: number, later: number])[] =
    [
      ['what was measured, which the date bears out', 10, 10, 10],
      ['what was measured, where the date runs a little fast', 10, 13, 10],
      ['what was measured, where the date is five seconds ahead', 10, 15, 10],
      ['the date where it is more than five seconds ahead: the phone slept', 10, 15.001, 15.001],
      ['the date after a sleep of a day', 0, DAY / SECOND, DAY / SECOND],
      ['what was measured, where the date is more than a day ahead', 10, 86_411, 10],
      ['what was measured, where the date was set back', 10, -3600, 10],
    ];
  for (const [what, measured, wall, later] of rows) {
    it(`is ${what}`, () => {
      const session = { stampEpoch: NOW, lastEpoch: NOW };
      expect(stampAfter(session, measured * SECOND, NOW + wall * SECOND)).toBe(
        NOW + later * SECOND,
      );
    });
  }

  it('is no later than the date where a clock that was set back is put right', () => {
    const session = { stampEpoch: NOW + 60 * SECOND, lastEpoch: NOW - 3600 * SECOND };
    expect(stampAfter(session, SECOND, NOW + 90 * SECOND)).toBe(NOW + 90 * SECOND);
    expect(stampAfter(session, SECOND, NOW + 30 * SECOND)).toBe(NOW + 61 * SECOND);
  });
});
