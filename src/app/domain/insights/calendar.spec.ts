import * as fc from 'fast-check';
import { calendarOf, daysDone } from './calendar';
import { anyLogTwice, anInsightSession } from './insight-session.builder';
import { insightSessionsOf } from './insight-session';

describe('the calendar', () => {
  it('has whole months, each day with what was done on it', () => {
    const sessions = [
      anInsightSession({ day: '2026-10-30', seconds: 60 }),
      anInsightSession({ day: '2026-11-02', seconds: 60 }),
      anInsightSession({ day: '2026-11-02', seconds: 30 }),
      anInsightSession({ day: '2026-11-24', seconds: 30 }),
    ];
    const months = calendarOf(sessions, { from: '2026-10-31', to: '2026-11-23' });
    expect(months.map(({ month, lead, days }) => [month, lead, days.length])).toEqual([
      ['2026-10-01', 3, 31],
      ['2026-11-01', 6, 30],
    ]);
    const days = months.flatMap((month) => month.days);
    expect(days.filter((day) => day.sessions > 0)).toEqual([
      { day: '2026-11-02', sessions: 2, seconds: 90, isWithin: true },
    ]);
    expect(days.find(({ isWithin }) => isWithin)?.day).toBe('2026-10-31');
    expect(days.filter(({ isWithin }) => isWithin).length).toBe(24);
    expect(days.find(({ day }) => day === '2026-10-30')).toEqual({
      day: '2026-10-30',
      sessions: 0,
      seconds: 0,
      isWithin: false,
    });
  });

  it('knows a leap year', () => {
    const [february] = calendarOf([], { from: '2028-02-10', to: '2028-02-12' });
    expect(february?.days.length).toBe(29);
  });

  it('counts days, not sessions', () => {
    expect(
      daysDone([anInsightSession(), anInsightSession(), anInsightSession({ day: '2026-11-22' })]),
    ).toBe(2);
  });

  it('holds every session once, in any order', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    fc.assert(
      fc.property(anyLogTwice, ([records, shuffled]) => {
        const sessions = insightSessionsOf(records);
        const months = calendarOf(sessions, year);
        expect(calendarOf(insightSessionsOf(shuffled), year)).toEqual(months);
        const days = months.flatMap((month) => month.days);
        expect(days.length).toBe(365);
        expect(days.reduce((sum, day) => sum + day.sessions, 0)).toBe(sessions.length);
        expect(days.filter((day) => day.sessions > 0).length).toBe(daysDone(sessions));
      }),
    );
  });
});
