import { SessionParts, sessionsOf } from '../../domain/log/joined-run';
import { SessionRecord } from '../../domain/log/record';
import { addDays } from '../../domain/time/day';
import { dayOf } from '../../domain/time/stamp';
import { LogQueries } from './log-repository-types';

/** The parts of a run lie no further apart, in days: a session is gone on with for a day, and a traveller's day is another. */
export const DAYS_OF_A_RUN = 2;

/** All parts of the session that a record is of, the earliest first; the record alone where it is of no routine. Throws as the log does. */
export async function partsOf(
  log: Pick<LogQueries, 'page'>,
  record: SessionRecord,
): Promise<SessionParts> {
  const { routineRun, startedAt } = record;
  if (routineRun === null) return [record];
  const day = dayOf(startedAt);
  const { records } = await log.page({
    from: addDays(day, -DAYS_OF_A_RUN),
    before: addDays(day, DAYS_OF_A_RUN + 1),
    atLeast: Infinity,
    matches: (other) => other.routineRun === routineRun,
  });
  return sessionsOf(records)[0] ?? [record];
}
