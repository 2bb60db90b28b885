import { SessionParts, sessionsOf } from '../../domain/log/joined-run';
import { SessionRecord } from '../../domain/log/record';
import { addDays } from '../../domain/time/day';
import { dayOf } from '../../domain/time/stamp';
import { PageQuery } from '../../store/log/log-page';
import { LogRepository } from '../../store/log/log-repository';
import { DAYS_OF_A_RUN } from '../../store/log/parts-of';

/** A session as a row of the list: one technique, or all parts of a routine's run. */
export interface ListedSession {
  /** Of its first part. */
  readonly id: string;
  /** Where it stands in the list: the start of its earliest part that matches. */
  readonly startedAt: string;
  readonly parts: SessionParts;
}

/** Some whole days of the list. */
export interface ListPage {
  readonly sessions: readonly ListedSession[];
  /** As of the log's own page. */
  readonly from: string;
  readonly isLast: boolean;
}

/**
 * Reads a page in which every run of a routine is whole, in one row on the day it began, also where it goes on past
 * midnight into the days of another page (docs/adr/058-a-run-is-one-row.md). Of a run that has one part that matches, all
 * parts are shown.
 *
 * @param firstDay nothing earlier is in the list at all; `''` for no such day
 */
export async function readListPage(
  log: Pick<LogRepository, 'page'>,
  query: PageQuery,
  firstDay = '',
): Promise<ListPage> {
  const { records, from, isLast } = await log.page(query);
  const runs = new Set(records.map(({ routineRun }) => routineRun).filter((run) => run !== null));
  const whole =
    runs.size === 0
      ? records
      : [
          ...records.filter(({ routineRun }) => routineRun === null),
          ...(await readRuns(log, runs, { ...query, from })),
        ];
  const matches = (record: SessionRecord): boolean =>
    record.startedAt >= firstDay && (query.matches?.(record) ?? true);
  const sessions = sessionsOf(whole).map((parts) => listed(parts, matches));
  return { sessions: sessions.filter(({ startedAt }) => startedAt >= from), from, isLast };
}

/** All parts of some runs in and around the days of a page. */
async function readRuns(
  log: Pick<LogRepository, 'page'>,
  runs: ReadonlySet<string>,
  { from, before, signal }: PageQuery,
): Promise<readonly SessionRecord[]> {
  const { records } = await log.page({
    from: from === '' ? '' : addDays(dayOf(from), -DAYS_OF_A_RUN),
    before: before === null ? null : addDays(dayOf(before), DAYS_OF_A_RUN),
    atLeast: Infinity,
    matches: ({ routineRun }) => routineRun !== null && runs.has(routineRun),
    ...(signal && { signal }),
  });
  return records;
}

function listed(parts: SessionParts, matches: (record: SessionRecord) => boolean): ListedSession {
  const [{ id, startedAt }] = parts;
  const starts = parts.filter(matches).map((part) => part.startedAt);
  // As text, as days are: then each session stands in the days of one page alone.
  return { id, startedAt: [...starts].sort()[0] ?? startedAt, parts };
}
