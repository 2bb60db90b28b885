import { backupDue, daysSince } from './backup-due';

const BACKUP = '2026-10-24T20:00:00.000Z';
const day = (days: number): number => Date.parse(BACKUP) + days * 86_400_000;
const EARLY = '2026-10-24T23:30:00.000+02:00';

describe('backupDue', () => {
  const cases: readonly (readonly [
    string,
    Parameters<typeof backupDue>,
    ReturnType<typeof backupDue>,
  ])[] = [
    ['nothing logged, ever', [null, { sessions: 0, earliest: null }, day(400)], null],
    ['nothing new since', [BACKUP, { sessions: 0, earliest: null }, day(400)], null],
    ['19 sessions since', [BACKUP, { sessions: 19, earliest: EARLY }, day(29)], null],
    ['20 sessions since', [BACKUP, { sessions: 20, earliest: EARLY }, day(1)], 'sessions'],
    ['20 sessions, no backup yet', [null, { sessions: 20, earliest: EARLY }, day(1)], 'sessions'],
    [
      'one session, a backup of 30 days',
      [BACKUP, { sessions: 1, earliest: EARLY }, day(30)],
      'days',
    ],
    [
      'one session of 30 days, no backup yet',
      [null, { sessions: 1, earliest: BACKUP }, day(30)],
      'days',
    ],
    [
      'one session of less, no backup yet',
      [null, { sessions: 1, earliest: BACKUP }, day(30) - 1],
      null,
    ],
    ['the clock set back since', [BACKUP, { sessions: 1, earliest: EARLY }, day(-90)], null],
  ];
  for (const [name, told, due] of cases) {
    it(`is ${due ?? 'not due'}: ${name}`, () => {
      expect(backupDue(...told)).toBe(due);
    });
  }
});

describe('daysSince', () => {
  // nothing-lost: clock-set-3
  it('counts whole days, and knows none where the moment is yet to come', () => {
    expect(daysSince(BACKUP, day(3) - 1)).toBe(2);
    expect(daysSince(BACKUP, day(3))).toBe(3);
    expect(daysSince(BACKUP, day(0) - 60_000)).toBe(0);
    expect(daysSince(BACKUP, day(0) - 60_001)).toBeNull();
    expect(daysSince('2099-05-01T00:00:00.000Z', day(0))).toBeNull();
  });
});
