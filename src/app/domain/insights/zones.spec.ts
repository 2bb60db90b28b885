import { aRecord } from '../log/record.builder';
import { addDays, weekdayOf } from '../time/day';
import { amountsOf } from './amounts';
import { calendarOf } from './calendar';
import { momentIn, ZONES } from './zones.oracle';
import { insightSessionsOf } from './insight-session';

const HOUR = 3_600_000;

/** Weeks round each change of clocks of 2026, in the north and in the south. */
const CHANGES = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-27',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
];

describe('days and weeks of sessions', () => {
  for (const zone of ZONES) {
    for (const change of CHANGES) {
      it(`are those of the wall calendar in ${zone} round ${change}`, () => {
        const first = Date.parse(`${addDays(change, -8)}T00:00:00Z`);
        const moments = Array.from({ length: 17 * 24 * 2 }, (_, index) =>
          momentIn(zone, first + (index * HOUR) / 2),
        );
        const sessions = insightSessionsOf(
          moments.map(({ stamp }, index) =>
            aRecord({ id: String(index).padStart(5, '0'), startedAt: stamp, activeSeconds: 1 }),
          ),
        );
        expect(sessions.map(({ day }) => day)).toEqual(moments.map(({ day }) => day));

        const span = { from: moments[0]?.day ?? '', to: moments.at(-1)?.day ?? '' };
        const perDay = new Map<string, number>();
        for (const { day } of moments) perDay.set(day, (perDay.get(day) ?? 0) + 1);
        const days = calendarOf(sessions, span).flatMap((month) => month.days);
        for (const day of days) expect(day.sessions).toBe(perDay.get(day.day) ?? 0);

        const perWeek = new Map<string, number>();
        for (const [day, count] of perDay) {
          const monday = addDays(day, -weekdayOf(day));
          perWeek.set(monday, (perWeek.get(monday) ?? 0) + count);
        }
        expect(amountsOf(sessions, 'week', span).map((week) => week.sessions)).toEqual([
          ...perWeek.values(),
        ]);
      });
    }
  }

  it('have an hour more or less on the days the clocks change, and lose no session of it', () => {
    const halfHoursOf = (day: string): number =>
      Array.from({ length: 96 }, (_, index) =>
        momentIn('Europe/Berlin', Date.parse(`${addDays(day, -1)}T12:00:00Z`) + (index * HOUR) / 2),
      ).filter((moment) => moment.day === day).length;
    expect([halfHoursOf('2026-03-29'), halfHoursOf('2026-10-25')]).toEqual([46, 50]);
  });

  it('stay a traveller’s own: a flight west lives one day twice, a flight east skips one', () => {
    const stops = [
      ['Pacific/Auckland', '2026-11-23T20:00:00Z', '2026-11-24'],
      ['America/Los_Angeles', '2026-11-24T07:00:00Z', '2026-11-23'],
      ['America/Los_Angeles', '2026-11-24T20:00:00Z', '2026-11-24'],
      ['Pacific/Auckland', '2026-11-25T11:30:00Z', '2026-11-26'],
    ] as const;
    const records = stops.map(([zone, moment], index) =>
      aRecord({ id: String(index), startedAt: momentIn(zone, Date.parse(moment)).stamp }),
    );
    const sessions = insightSessionsOf(records.toReversed());
    // In the order of the moments, each on the day it was there.
    expect(sessions.map(({ day }) => day)).toEqual(stops.map(([, , day]) => day));
    const span = { from: '2026-11-23', to: '2026-11-26' };
    const days = calendarOf(sessions, span).flatMap((month) => month.days);
    expect(days.filter(({ isWithin }) => isWithin).map((day) => day.sessions)).toEqual([
      1, 2, 0, 1,
    ]);
  });
});
