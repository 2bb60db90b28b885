import { nextUpdatedAt } from './updated-at';

describe('nextUpdatedAt', () => {
  const cases: [what: string, now: string, last: string | undefined, next: string][] = [
    ['is now for a new record', '2026-11-23T20:00:00.000Z', undefined, '2026-11-23T20:00:00.000Z'],
    [
      'is now where now is later',
      '2026-11-23T20:00:00.002Z',
      '2026-11-23T20:00:00.000Z',
      '2026-11-23T20:00:00.002Z',
    ],
    [
      'moves on within one ms',
      '2026-11-23T20:00:00.000Z',
      '2026-11-23T20:00:00.000Z',
      '2026-11-23T20:00:00.001Z',
    ],
    [
      'outlasts a clock set back',
      '2020-01-01T00:00:00.000Z',
      '2026-11-23T20:00:00.000Z',
      '2026-11-23T20:00:00.001Z',
    ],
    ['is in UTC', '2026-11-23T21:00:00.000+01:00', undefined, '2026-11-23T20:00:00.000Z'],
    ['is not held by what is no time', '2026-11-23T20:00:00.000Z', '', '2026-11-23T20:00:00.000Z'],
  ];
  for (const [what, now, last, next] of cases) {
    it(what, () => expect(nextUpdatedAt(now, last)).toBe(next));
  }
});
