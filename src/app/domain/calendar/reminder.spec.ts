import { firstReminder, reminderEnd } from './reminder';

// A Monday.
const NOW = '2026-11-30T10:00:00.000+01:00';

describe('firstReminder', () => {
  for (const [weekdays, time, expected] of [
    [[0], '10:01', '2026-11-30T10:01:00'],
    [[0], '10:00', '2026-12-07T10:00:00'],
    [[0, 2], '09:00', '2026-12-02T09:00:00'],
    [[6], '23:59', '2026-12-06T23:59:00'],
    [[], '09:00', null],
    [[0], '', null],
    [[0], '24:00', null],
    [[0], '9:00', null],
    [[0], '109:00', null],
    [[0], '09:000', null],
  ] as const) {
    it(`of weekdays ${weekdays.join()} at ${time || 'no time'} is ${expected ?? 'none'}`, () => {
      expect(firstReminder({ weekdays, time }, NOW)).toBe(expected);
    });
  }
});

describe('reminderEnd', () => {
  it('is ten minutes later, over midnight too', () => {
    expect(reminderEnd('2026-12-31T23:55:00')).toBe('2027-01-01T00:05:00');
  });
});
