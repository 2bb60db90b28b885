import { SessionRecord } from '../log/record';
import { TechniqueId } from '../session/plan/technique-id';
import { Day } from '../time/day';
import { dayOf } from '../time/stamp';
import { IsoTime, Ms } from '../time/units';

/** What insights need of a session. */
export type InsightRecord = Pick<
  SessionRecord,
  | 'id'
  | 'technique'
  | 'routine'
  | 'routineRun'
  | 'startedAt'
  | 'activeSeconds'
  | 'painBefore'
  | 'painAfter'
  | 'knots'
  | 'deleted'
>;

/** What was done and rated: one technique, or a routine of several as a whole. */
export type Subject = TechniqueId | `routine:${string}`;

/** What was done in one go and has one rating before and one after: a session, or a whole run of a routine. */
export interface InsightSession {
  readonly subject: Subject;
  /** Ms since 1970. */
  readonly began: Ms;
  readonly startedAt: IsoTime;
  /** The local day it was begun on, there and then. */
  readonly day: Day;
  readonly seconds: number;
  /** 0 to 10; null where not rated. */
  readonly before: number | null;
  readonly after: number | null;
}

interface Timed {
  readonly record: InsightRecord;
  readonly began: Ms;
}

/**
 * Sessions as they are rated, the earliest first. A routine of several techniques is one insight session, rated before its first
 * and after its last part; a routine of one technique is a session of that technique (docs/spec/contract.md, The log file).
 * Deleted sessions, and those that ended before anything was done, are left out.
 */
export function insightSessionsOf(records: readonly InsightRecord[]): readonly InsightSession[] {
  const groups = new Map<string, Timed[]>();
  for (const record of records) {
    if (record.deleted) continue;
    const { id, routineRun } = record;
    const key = routineRun === null ? `session ${id}` : `run ${routineRun}`;
    const timed = { record, began: Date.parse(record.startedAt) };
    const others = groups.get(key);
    if (others) others.push(timed);
    else groups.set(key, [timed]);
  }
  // Mutant `a.id < b.id` => `a.id <= b.id`: Equivalent: no two sessions have the same id.
  return [...groups.values()]
    .map((parts) => session(parts.sort(earliestFirst)))
    .filter((one) => one !== null)
    .sort((a, b) => a.began - b.began || (a.id < b.id ? -1 : 1))
    .map(({ id: _, ...one }) => one);
}

function earliestFirst(a: Timed, b: Timed): number {
  // Mutant `a.record.id < b.record.id` => `a.record.id <= b.record.id`: Equivalent: no two records have the same id.
  return a.began - b.began || (a.record.id < b.record.id ? -1 : 1);
}

function session(parts: readonly Timed[]): (InsightSession & { readonly id: string }) | null {
  const first = parts[0];
  const last = parts.at(-1);
  const seconds = parts.reduce((sum, { record }) => sum + record.activeSeconds, 0);
  // Mutant `first === undefined || last === undefined` => `false`, `first === undefined || last === undefined` => `first === undefined && last === undefined`, `first === undefined` => `false`, `last === undefined` => `false`: Equivalent: no group is without a part. The compiler asks for the test.
  if (first === undefined || last === undefined || seconds === 0) return null;
  const { id, technique, routine, startedAt, painBefore } = first.record;
  const isOfSeveral = parts.some(({ record }) => record.technique !== technique);
  return {
    id,
    subject: isOfSeveral ? `routine:${routine ?? ''}` : technique,
    began: first.began,
    startedAt,
    day: dayOf(startedAt),
    seconds,
    before: painBefore,
    after: last.record.painAfter,
  };
}
