import { localStamp, utcStamp } from './stamp';
import { later, stampOf } from './wall-clock';

describe('stampOf', () => {
  /** A stamp written in this zone, whatever it is. */
  const own = localStamp(new Date(2026, 10, 23, 21, 2, 11).getTime());
  /** The other side of the world, wherever this spec runs. */
  const abroad = own.endsWith('+09:00') ? '-05:00' : '+09:00';

  it('is the local time of the day given, where there is none yet', () => {
    expect(stampOf('2026-11-22', '07:05', null)).toBe(
      localStamp(new Date(2026, 10, 22, 7, 5).getTime()),
    );
  });

  it('keeps the very stamp, seconds and all, of a minute that is not changed', () => {
    expect(stampOf('2026-11-23', '21:02', own)).toBe(own);
  });

  it('is the local time of another minute of its day, and of its minute on another day', () => {
    for (const [day, hours, minutes] of [
      [23, 21, 3],
      [24, 21, 2],
    ] as const) {
      const time = `${hours}:${String(minutes).padStart(2, '0')}`;
      expect(stampOf(`2026-11-${day}`, time, own)).toBe(
        localStamp(new Date(2026, 10, day, hours, minutes).getTime()),
      );
    }
  });

  it('keeps the offset a stamp had in an hour that the clocks show twice', () => {
    for (const offset of ['+01:00', '+02:00']) {
      // In Berlin the clocks went back at 3; elsewhere it is another zone's, and keeps its offset as well.
      expect(stampOf('2026-10-25', '02:30', `2026-10-25T02:10:00.000${offset}`)).toBe(
        `2026-10-25T02:30:00.000${offset}`,
      );
    }
  });

  it('is the local time of the day it is moved to', () => {
    expect(stampOf('2026-06-23', '21:30', own)).toBe(
      localStamp(new Date(2026, 5, 23, 21, 30).getTime()),
    );
  });

  it('keeps the offset of a session done in another zone', () => {
    const there = `2026-11-23T21:02:11.000${abroad}`;
    expect(stampOf('2026-11-22', '20:15', there)).toBe(`2026-11-22T20:15:00.000${abroad}`);
  });

  it('reads a year of two digits as it stands', () => {
    expect(stampOf('0026-11-23', '21:02', null).slice(0, 16)).toBe('0026-11-23T21:02');
  });
});

describe('later', () => {
  it('counts on by the same clock, over midnight too', () => {
    expect(later('2026-11-23T23:58:30.000+05:45', 300)).toBe('2026-11-24T00:03:30.000+05:45');
    expect(later('2026-11-23T23:58:30.000-03:30', 1)).toBe('2026-11-23T23:58:31.000-03:30');
  });

  it('takes a stamp in UTC for a clock at Greenwich', () => {
    expect(later('2026-11-23T23:58:30.000Z', 300)).toBe('2026-11-24T00:03:30.000+00:00');
  });

  it('names the moment that many seconds later', () => {
    const start = '2026-11-23T21:02:11.000+09:00';
    expect(utcStamp(Date.parse(later(start, 90)))).toBe(utcStamp(Date.parse(start) + 90_000));
  });
});
