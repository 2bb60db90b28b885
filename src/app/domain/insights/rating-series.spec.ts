import { ratingSeriesOf, foldGaps } from './rating-series';
import { anInsightSession } from './insight-session.builder';

describe('the series of a time', () => {
  it('has what was done in each bucket, and its average ratings, those from a start of 0 and 1 too', () => {
    const sessions = [
      anInsightSession({ day: '2026-11-10', before: 7, after: 4, seconds: 60 }),
      anInsightSession({ day: '2026-11-12', before: 7, after: 5, seconds: 60 }),
      anInsightSession({ day: '2026-11-13', before: 1, after: 0, seconds: 60 }),
      anInsightSession({ day: '2026-11-17', before: null, after: 4, seconds: 30 }),
    ];
    expect(ratingSeriesOf(sessions, 'week', { from: '2026-11-09', to: '2026-11-18' })).toEqual([
      {
        from: '2026-11-09',
        to: '2026-11-15',
        sessions: 3,
        seconds: 180,
        rated: 3,
        before: 5,
        after: 3,
      },
      {
        from: '2026-11-16',
        to: '2026-11-18',
        sessions: 1,
        seconds: 30,
        rated: 0,
        before: null,
        after: null,
      },
    ]);
  });
});

describe('a series with gaps', () => {
  it('tells buckets without a session in a row as one', () => {
    const sessions = ['2024-02-10', '2026-07-01', '2026-11-10'].map((day) =>
      anInsightSession({ day }),
    );
    const series = ratingSeriesOf(sessions, 'quarter', { from: '2024-02-10', to: '2026-11-23' });
    expect(series.length).toBe(12);
    expect(foldGaps(series).map(({ from, to, sessions: done }) => [from, to, done])).toEqual([
      ['2024-02-10', '2024-03-31', 1],
      ['2024-04-01', '2026-06-30', 0],
      ['2026-07-01', '2026-09-30', 1],
      ['2026-10-01', '2026-11-23', 1],
    ]);
  });

  it('tells each gap apart, one before the first session and one after the last too', () => {
    const sessions = ['2024-10-01', '2025-07-01'].map((day) => anInsightSession({ day }));
    const series = ratingSeriesOf(sessions, 'quarter', { from: '2024-01-01', to: '2026-03-31' });
    expect(foldGaps(series).map(({ from, to, sessions: done }) => [from, to, done])).toEqual([
      ['2024-01-01', '2024-09-30', 0],
      ['2024-10-01', '2024-12-31', 1],
      ['2025-01-01', '2025-06-30', 0],
      ['2025-07-01', '2025-09-30', 1],
      ['2025-10-01', '2026-03-31', 0],
    ]);
  });
});
