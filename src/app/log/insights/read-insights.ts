import { firstDayOf, isWithin, lastDayOf, Period, Span } from '../../domain/insights/period';
import {
  InsightRecord,
  InsightSession,
  insightSessionsOf,
} from '../../domain/insights/insight-session';
import { addDays, Day, laterDay } from '../../domain/time/day';
import { dayOf } from '../../domain/time/stamp';
import { nextTask } from '../../platform/next-task';
import { LogRepository } from '../../store/log/log-repository';

/** A part of the log, without what insights have no use for. */
export interface SpanData {
  /** Its days. */
  readonly span: Span;
  /** Those of the span, the earliest first. */
  readonly sessions: readonly InsightSession[];
  /** Sessions of the span in which knots were marked. */
  readonly withKnots: readonly InsightRecord[];
  /** The number of sessions that are left out, for they are dated after today; 0 where the days were chosen one by one. */
  readonly ahead: number;
}

/** What insights are made of. */
export interface InsightsData extends SpanData {
  readonly period: Period;
}

/** The least number of sessions read at a time; then whatever else waits has its turn. */
const PAGE = 500;

/**
 * Reads a period that ends today, page by page over the index: of 30 days no more than these. The whole log begins with
 * its first session, and a traveller's period ends with the day lived last.
 */
export async function readInsights(
  log: Pick<LogRepository, 'page'>,
  period: Period,
  today: Day,
  signal?: AbortSignal,
): Promise<InsightsData> {
  const asked = { from: firstDayOf(period, today), to: lastDayOf(today) };
  const data = await readSpan(log, asked, signal);
  const days = data.sessions.map(({ day }) => day);
  const span = {
    from: asked.from || days.reduce((first, day) => (day < first ? day : first), today),
    to: days.reduce(laterDay, today),
  };
  const ahead = signal?.aborted === true ? 0 : await countAhead(log, asked.to, signal);
  return { ...data, period, span, ahead };
}

/** Reads some days, page by page over the index. */
export async function readSpan(
  log: Pick<LogRepository, 'page'>,
  span: Span,
  signal?: AbortSignal,
): Promise<SpanData> {
  // And the day before: a run of a routine that began then goes on into the first of them, and is no session of it.
  const from = span.from === '' ? '' : addDays(span.from, -1);
  const records = await readDays(log, from, addDays(span.to, 1), signal);
  const sessions = insightSessionsOf(records).filter(({ day }) => isWithin(span, day));
  await nextTask();
  const withKnots = records.filter(
    ({ knots, startedAt }) => knots.length > 0 && isWithin(span, dayOf(startedAt)),
  );
  return { span, sessions, withKnots, ahead: 0 };
}

/** Sessions after a day, a run of a routine counted once. */
async function countAhead(
  log: Pick<LogRepository, 'page'>,
  lastDay: Day,
  signal?: AbortSignal,
): Promise<number> {
  return insightSessionsOf(await readDays(log, addDays(lastDay, 1), null, signal)).length;
}

/** Sessions of the days from one on (`''`: the first there is) up to the one before another (null: the last there is). */
async function readDays(
  log: Pick<LogRepository, 'page'>,
  from: Day,
  until: Day | null,
  signal?: AbortSignal,
): Promise<readonly InsightRecord[]> {
  const records: InsightRecord[] = [];
  for (let before = until; ;) {
    const page = await log.page({
      from,
      before,
      atLeast: PAGE,
      ...(signal && { signal }),
    });
    records.push(...page.records.map(withoutTheRest));
    if (page.isLast || signal?.aborted === true) return records;
    before = page.from;
    await nextTask();
  }
}

/** Notes and what else is not looked at must not stay in memory with years of sessions. */
function withoutTheRest(record: InsightRecord): InsightRecord {
  const { id, technique, routine, routineRun, startedAt, activeSeconds } = record;
  const { painBefore, painAfter, knots, deleted } = record;
  return {
    id,
    technique,
    routine,
    routineRun,
    startedAt,
    activeSeconds,
    painBefore,
    painAfter,
    knots,
    deleted,
  };
}
