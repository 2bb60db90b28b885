import { dayBefore } from '../../domain/log/days';
import { LoggedSince, SESSIONS_DUE } from '../../domain/log/backup-due';
import { dayOf } from '../../domain/time/stamp';
import { IsoTime } from '../../domain/time/units';
import { LogRepository } from './log-repository-types';

/**
 * What was logged since a backup, counted from the newest session on and no further than is needed to remind of one.
 *
 * @param backup null when there was none; UTC
 */
export async function loggedSince(
  log: Pick<LogRepository, 'page'>,
  backup: IsoTime | null,
): Promise<LoggedSince> {
  const since = backup === null ? -Infinity : Date.parse(backup);
  const { records } = await log.page({
    before: null,
    // Pages go by the local day of each session: behind UTC that may be the day before.
    from: backup === null ? '' : dayBefore(dayOf(backup)),
    atLeast: SESSIONS_DUE,
    matches: ({ startedAt }) => Date.parse(startedAt) > since,
  });
  return { sessions: records.length, earliest: records.at(-1)?.startedAt ?? null };
}
