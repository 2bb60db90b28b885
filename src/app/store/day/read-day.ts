import { DAYS_LOOKED_AT } from '../../domain/day/caution';
import { DayRecord } from '../../domain/day/runs';
import { lastDayOf } from '../../domain/insights/period';
import { liveRecordIds } from '../../domain/session/record/live-records';
import { addDays, Day } from '../../domain/time/day';
import { dayOf } from '../../domain/time/stamp';
import { LogRepository } from '../log/log-repository-types';
import { newestSession } from '../log/newest-session';

/** The last weeks of the log. */
export interface DayData {
  readonly records: readonly DayRecord[];
  /** Whether a session is not over yet: then none is advised. */
  readonly isUnfinished: boolean;
}

/** How many sessions are read at a time, at least. */
const PAGE = 200;

/**
 * Reads the last weeks, page by page over the index, without a session that still runs. Where there was none in them, the
 * last one before: it tells somebody who is back what comes next in turn. Throws as the log does.
 */
export async function readDay(
  log: Pick<LogRepository, 'page' | 'checkpoint'>,
  today: Day,
): Promise<DayData> {
  const checkpoint = await log.checkpoint();
  const live = liveRecordIds(checkpoint);
  const records: DayRecord[] = [];
  const from = addDays(today, -DAYS_LOOKED_AT);
  for (let before: string | null = addDays(lastDayOf(today), 1); ;) {
    const page = await log.page({ from, before, atLeast: PAGE });
    records.push(...page.records.filter(({ id }) => !live.includes(id)));
    if (page.isLast) break;
    before = page.from;
  }
  if (records.length === 0) {
    const last = await newestSession(log, ({ id, startedAt }) => {
      return !live.includes(id) && dayOf(startedAt) < from;
    });
    if (last !== null) records.push(last);
  }
  return { records, isUnfinished: checkpoint !== null };
}
