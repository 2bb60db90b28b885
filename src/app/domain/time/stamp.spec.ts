import { dayOf, localStamp, timeOfDay, utcStamp } from './stamp';

const getters = {
  getFullYear: 'getUTCFullYear',
  getMonth: 'getUTCMonth',
  getDate: 'getUTCDate',
  getHours: 'getUTCHours',
  getMinutes: 'getUTCMinutes',
  getSeconds: 'getUTCSeconds',
  getMilliseconds: 'getUTCMilliseconds',
} as const;

/** Puts the wall clock this many minutes ahead of UTC. */
function standIn(minutes: number): void {
  for (const [local, utc] of Object.entries(getters) as [keyof typeof getters, 'getUTCDate'][]) {
    spyOn(Date.prototype, local).and.callFake(function (this: Date): number {
      return new Date(this.getTime() + minutes * 60_000)[utc]();
    });
  }
  spyOn(Date.prototype, 'getTimezoneOffset').and.returnValue(-minutes);
}

describe('stamp', () => {
  const epoch = Date.UTC(2026, 10, 23, 20, 2, 11, 7);

  const zones: readonly (readonly [string, number, string])[] = [
    ['Greenwich', 0, '2026-11-23T20:02:11.007+00:00'],
    ['an hour ahead', 60, '2026-11-23T21:02:11.007+01:00'],
    ['past midnight, half an hour off', 330, '2026-11-24T01:32:11.007+05:30'],
    ['three quarters off', 345, '2026-11-24T01:47:11.007+05:45'],
    ['far ahead', 840, '2026-11-24T10:02:11.007+14:00'],
    ['behind', -300, '2026-11-23T15:02:11.007-05:00'],
    ['behind by half an hour', -210, '2026-11-23T16:32:11.007-03:30'],
    ['behind by less than an hour', -30, '2026-11-23T19:32:11.007-00:30'],
  ];
  for (const [name, minutes, stamp] of zones) {
    it(`tells the local time with its offset: ${name}`, () => {
      standIn(minutes);
      expect(localStamp(epoch)).toBe(stamp);
    });

    it(`names the same moment: ${name}`, () => {
      standIn(minutes);
      expect(Date.parse(localStamp(epoch))).toBe(epoch);
    });
  }

  it('fills up short numbers', () => {
    standIn(0);
    expect(localStamp(Date.UTC(2027, 0, 2, 3, 4, 5, 6))).toBe('2027-01-02T03:04:05.006+00:00');
  });

  it('tells UTC for what is compared', () => {
    expect(utcStamp(epoch)).toBe('2026-11-23T20:02:11.007Z');
  });

  it('reads day and time of day as they were there and then', () => {
    expect(dayOf('2026-11-24T01:32:11.007+05:30')).toBe('2026-11-24');
    expect(timeOfDay('2026-11-24T01:32:11.007+05:30')).toBe('01:32');
  });
});
