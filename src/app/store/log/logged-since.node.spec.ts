import { aRecord } from '../../domain/log/record.builder';
import { FakeLogRepository } from './fake-log-repository';
import { loggedSince } from './logged-since';

/** One session a day, the first on the first of November, an hour before midnight in New York. */
function aLog(sessions: number): FakeLogRepository {
  return new FakeLogRepository(
    Array.from({ length: sessions }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      return aRecord({ id: day, startedAt: `2026-11-${day}T23:00:00.000-05:00` });
    }),
  );
}

describe('loggedSince', () => {
  it('counts all of a short log that has no backup', async () => {
    expect(await loggedSince(aLog(3), null)).toEqual({
      sessions: 3,
      earliest: '2026-11-01T23:00:00.000-05:00',
    });
  });

  it('counts what began after the backup, by the moment and not by the day', async () => {
    // In New York the backup was made on the second, in Greenwich on the third.
    expect(await loggedSince(aLog(4), '2026-11-03T03:59:59.000Z')).toEqual({
      sessions: 3,
      earliest: '2026-11-02T23:00:00.000-05:00',
    });
    expect((await loggedSince(aLog(4), '2026-11-03T04:00:00.000Z')).sessions).toBe(2);
  });

  it('finds nothing where nothing is new', async () => {
    expect(await loggedSince(aLog(4), '2026-11-20T00:00:00.000Z')).toEqual({
      sessions: 0,
      earliest: null,
    });
  });

  it('reads no more of a long log than it needs', async () => {
    expect((await loggedSince(aLog(28), null)).sessions).toBe(20);
  });
});
