import * as fc from 'fast-check';
import { amountsOf } from './amounts';
import { anyLogTwice, anInsightSession } from './insight-session.builder';
import { insightSessionsOf } from './insight-session';
import { CALENDAR_UNITS } from './calendar-bucket';

const SPAN = { from: '2026-11-04', to: '2026-11-23' };

describe('amounts', () => {
  it('are sessions and seconds by week, weeks without any too', () => {
    const sessions = [
      anInsightSession({ day: '2026-11-04', seconds: 60 }),
      anInsightSession({ day: '2026-11-08', seconds: 90 }),
      anInsightSession({ day: '2026-11-23', seconds: 30 }),
    ];
    expect(amountsOf(sessions, 'week', SPAN)).toEqual([
      { from: '2026-11-04', to: '2026-11-08', sessions: 2, seconds: 150 },
      { from: '2026-11-09', to: '2026-11-15', sessions: 0, seconds: 0 },
      { from: '2026-11-16', to: '2026-11-22', sessions: 0, seconds: 0 },
      { from: '2026-11-23', to: '2026-11-23', sessions: 1, seconds: 30 },
    ]);
  });

  it('leave out what lies before the span or after it, in the same week too', () => {
    const sessions = [
      anInsightSession({ day: '2026-11-03' }),
      anInsightSession({ day: '2026-11-24' }),
    ];
    const sums = amountsOf(sessions, 'week', SPAN).map(({ seconds }) => seconds);
    expect(sums).toEqual([0, 0, 0, 0]);
  });

  it('add up to the whole, in any unit and any order', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    fc.assert(
      fc.property(anyLogTwice, fc.constantFrom(...CALENDAR_UNITS), ([records, shuffled], unit) => {
        const sessions = insightSessionsOf(records);
        const amounts = amountsOf(sessions, unit, year);
        expect(amountsOf(insightSessionsOf(shuffled), unit, year)).toEqual(amounts);
        const seconds = amounts.reduce((sum, one) => sum + one.seconds, 0);
        expect(seconds).toBe(sessions.reduce((sum, one) => sum + one.seconds, 0));
        expect(amounts.reduce((sum, one) => sum + one.sessions, 0)).toBe(sessions.length);
      }),
    );
  });
});
