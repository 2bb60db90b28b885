import { SessionRecord, Soreness } from '../log/record';
import { TechniqueId } from '../session/plan/technique-id';
import { Day } from '../time/day';
import { dayOf } from '../time/stamp';
import { IsoTime, Ms } from '../time/units';

/** What the advice on Today needs of a session. */
export type DayRecord = Pick<
  SessionRecord,
  | 'id'
  | 'technique'
  | 'routine'
  | 'routineRun'
  | 'startedAt'
  | 'endedAt'
  | 'activeSeconds'
  | 'painBefore'
  | 'painAfter'
  | 'soreAfter'
  | 'knots'
  | 'deleted'
>;

/** What was done in one go: a session, or all parts of a routine's run. */
export interface Run {
  /** The run's id where there is one, else the session's. */
  readonly id: string;
  /** The routine's id; null for a technique alone. */
  readonly routine: string | null;
  /** The technique done last. */
  readonly technique: TechniqueId;
  /** The record begun last: the answer of the day after is written on it (docs/spec/contract.md, The log file). */
  readonly lastRecord: string;
  /** Local time with offset. */
  readonly startedAt: IsoTime;
  readonly began: Ms;
  /** Never before `began`, whatever the phone's clock did meanwhile. */
  readonly ended: Ms;
  /** The local day it was begun on, there and then. */
  readonly day: Day;
  readonly soreAfter: Soreness | null;
}

/** Less massage than this is a tap that went astray: it counts for no limit, and nobody is sore from it. In seconds. */
export const SHORTEST_RUN_SECONDS = 60;

/**
 * What was done, the earliest first. A run of a routine counts once (docs/spec/content.md, How often). What is deleted,
 * or was hardly begun, or is dated after `now`, is left out: a clock that was set wrong must not count for today.
 */
export function runsOf(records: readonly DayRecord[], now: Ms): readonly Run[] {
  const groups = new Map<string, DayRecord[]>();
  for (const record of records) {
    if (record.deleted) continue;
    const key = record.routineRun ?? record.id;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups]
    .map(([id, parts]) => runOf(id, parts))
    .filter((run) => run !== null)
    .filter(({ began }) => began <= now)
    .sort((a, b) => a.began - b.began);
}

function runOf(id: string, unsorted: readonly DayRecord[]): Run | null {
  const parts = [...unsorted].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const [first, last] = [parts[0], parts.at(-1)];
  const seconds = parts.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);
  // Mutant `first === undefined || last === undefined` => `false`, `first === undefined || last === undefined` => `first === undefined && last === undefined`, `first === undefined` => `false`, `last === undefined` => `false`: Equivalent: no group is empty. The compiler asks for the test.
  if (first === undefined || last === undefined || seconds < SHORTEST_RUN_SECONDS) return null;
  const began = Date.parse(first.startedAt);
  return {
    id,
    routine: last.routine,
    technique: last.technique,
    lastRecord: last.id,
    startedAt: first.startedAt,
    began,
    ended: Math.max(began, Date.parse(last.endedAt)),
    day: dayOf(first.startedAt),
    soreAfter: parts.map(({ soreAfter }) => soreAfter).findLast((sore) => sore !== null) ?? null,
  };
}
