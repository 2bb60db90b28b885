import { courseOf, foldGaps } from './course';
import { aSitting } from './fake-sittings';

describe('the course of a time', () => {
  it('has what was done in each stretch, and its average ratings, those from a start of 0 and 1 too', () => {
    const sittings = [
      aSitting({ day: '2026-11-10', before: 7, after: 4, seconds: 60 }),
      aSitting({ day: '2026-11-12', before: 7, after: 5, seconds: 60 }),
      aSitting({ day: '2026-11-13', before: 1, after: 0, seconds: 60 }),
      aSitting({ day: '2026-11-17', before: null, after: 4, seconds: 30 }),
    ];
    expect(courseOf(sittings, 'week', { from: '2026-11-09', to: '2026-11-18' })).toEqual([
      {
        from: '2026-11-09',
        to: '2026-11-15',
        sittings: 3,
        seconds: 180,
        rated: 3,
        before: 5,
        after: 3,
      },
      {
        from: '2026-11-16',
        to: '2026-11-18',
        sittings: 1,
        seconds: 30,
        rated: 0,
        before: null,
        after: null,
      },
    ]);
  });
});

describe('a course with gaps', () => {
  it('tells stretches without a sitting in a row as one', () => {
    const sittings = ['2024-02-10', '2026-07-01', '2026-11-10'].map((day) => aSitting({ day }));
    const course = courseOf(sittings, 'quarter', { from: '2024-02-10', to: '2026-11-23' });
    expect(course.length).toBe(12);
    expect(foldGaps(course).map(({ from, to, sittings: done }) => [from, to, done])).toEqual([
      ['2024-02-10', '2024-03-31', 1],
      ['2024-04-01', '2026-06-30', 0],
      ['2026-07-01', '2026-09-30', 1],
      ['2026-10-01', '2026-11-23', 1],
    ]);
  });

  it('tells each gap apart, one before the first sitting and one after the last too', () => {
    const sittings = ['2024-10-01', '2025-07-01'].map((day) => aSitting({ day }));
    const course = courseOf(sittings, 'quarter', { from: '2024-01-01', to: '2026-03-31' });
    expect(foldGaps(course).map(({ from, to, sittings: done }) => [from, to, done])).toEqual([
      ['2024-01-01', '2024-09-30', 0],
      ['2024-10-01', '2024-12-31', 1],
      ['2025-01-01', '2025-06-30', 0],
      ['2025-07-01', '2025-09-30', 1],
      ['2025-10-01', '2026-03-31', 0],
    ]);
  });
});
