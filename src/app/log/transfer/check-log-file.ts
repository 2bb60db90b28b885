import * as v from 'valibot';
import { LOG_FORMAT, LOG_VERSION, LoggedRoutine, LoggedSession } from '../../domain/log/log-file';
import { IfThenPlan } from '../../domain/plan/if-then-plan';
import { isId } from '../../domain/log/session-address';
import { isBuiltIn } from '../../domain/routine/routine';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';

/**
 * Why a file cannot be brought in. `no-json`: no text of JSON, cut off or empty. `other`: JSON, but no log of Unknot.
 * `later`: of a later version. `head`: it names itself a log, but a member of its own is missing or wrong. `bad`: a
 * member of one record is wrong. `twice`: one id stands in it twice.
 */
export type FileTrouble =
  | { readonly kind: 'no-json' | 'other' | 'later' }
  | { readonly kind: 'head'; readonly member: 'version' | 'sessions' | 'routines' | 'plan' }
  | {
      readonly kind: 'bad' | 'twice';
      readonly list: 'sessions' | 'routines';
      /** Counted from 1. */
      readonly record: number;
      /** Path of the member, as `knots.0.x`; empty where the record is no object at all. */
      readonly member: string;
    };

/** What is in a file, whole, or why it cannot be brought in. */
export type CheckedFile =
  | {
      readonly ok: true;
      readonly sessions: readonly LoggedSession[];
      readonly routines: readonly LoggedRoutine[];
      /** Null where the file has none. */
      readonly plan: IfThenPlan | null;
    }
  | { readonly ok: false; readonly trouble: FileTrouble };

/** No phone's clock is this far ahead. A later `updatedAt` could never be changed again, and after year 9999 not be exported. */
const FIRST_YEAR_TOO_LATE = '3000';

/**
 * No session has a day of massage in it. More is not asked of its times: where a phone's clock was set back in between,
 * an earlier Unknot stamped an end before the start, and what it wrote is taken again.
 */
const LONGEST_SECONDS = 24 * 3600;

/** `Date.parse` takes 31 February for 3 March. */
function isOnACalendar(text: string): boolean {
  const day = text.slice(0, 'YYYY-MM-DD'.length);
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/** `Date.parse` takes 24:00 for the midnight after; no clock shows it, and the log would have a day it is not on. */
const stamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/),
  v.check((text) => text < FIRST_YEAR_TOO_LATE && !Number.isNaN(Date.parse(text))),
  v.check(isOnACalendar),
);
const anId = v.pipe(v.string(), v.check(isId));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_SECONDS));
const pain = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const knot = v.pipe(
  v.looseObject({ side: v.picklist(['left', 'right']), x: unit, y: unit, at: seconds }),
  // Told twice, and never to be told otherwise: a knot on the wrong side misleads.
  v.forward(
    v.check(({ side, x }) => side === (x < 0.5 ? 'left' : 'right')),
    ['side'],
  ),
);

const remains = {
  id: anId,
  technique: v.picklist(TECHNIQUE_IDS),
  startedAt: stamp,
  updatedAt: stamp,
};
const deletion = v.looseObject({ ...remains, deleted: v.literal(true) });
const session = v.looseObject({
  ...remains,
  routine: v.nullable(anId),
  routineRun: v.nullable(anId),
  endedAt: stamp,
  activeSeconds: seconds,
  plannedSeconds: seconds,
  outcome: v.picklist(['completed', 'ended-early', 'interrupted']),
  sides: v.looseObject({ left: seconds, right: seconds }),
  painBefore: pain,
  painAfter: pain,
  soreAfter: v.nullable(v.picklist(['no', 'little', 'much'])),
  knots: v.array(knot),
  note: v.string(),
  deleted: v.literal(false),
  // Absent in what was done before there was a second edition.
  content: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const routine = v.looseObject({
  // One of that name would hide behind the built-in one.
  id: v.pipe(
    anId,
    v.check((id) => !isBuiltIn(id)),
  ),
  name: v.string(),
  // A newer Unknot's parts are kept too: what can be played of them is looked at when one is opened.
  parts: v.array(v.unknown()),
  updatedAt: stamp,
  deleted: v.boolean(),
});
const anyLog = v.looseObject({ format: v.literal(LOG_FORMAT) });
const file = v.looseObject({
  version: v.literal(LOG_VERSION),
  sessions: v.array(v.unknown()),
  // Absent in a file of somebody who has none of their own.
  routines: v.optional(v.array(v.unknown())),
  // Absent in a file of somebody who never made one.
  plan: v.nullish(
    v.pipe(
      v.looseObject({
        if: v.string(),
        then: v.string(),
        andIf: v.string(),
        instead: v.string(),
        updatedAt: stamp,
      }),
      v.check((plan) => !isTooDeep(plan)),
    ),
  ),
});
const anyVersion = v.looseObject({
  format: v.literal(LOG_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(LOG_VERSION + 1)),
});

/**
 * Records of any version need no more levels than this, and browsers fail on what has many thousands: such a record
 * could be stored and then never exported.
 */
const MOST_LEVELS = 100;

/** How many records are checked before the caller has its turn. */
const SLICE = 200;

/**
 * Checks the whole text of a log file, a slice at a time: between slices it yields how much is checked, 0 to 1, so that
 * a caller can show it, let the page answer, or give up. What is in the file is given back as it was parsed, unknown
 * members and all: the checks copy nothing, so that no member's name can do anything.
 */
export function* checkLogFile(text: string): Generator<number, CheckedFile> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse({ kind: 'no-json' });
  }
  if (v.is(anyVersion, parsed)) return refuse({ kind: 'later' });
  if (!v.is(anyLog, parsed)) return refuse({ kind: 'other' });
  if (!v.is(file, parsed)) return refuse({ kind: 'head', member: wrongMember(parsed) });
  const { sessions, routines = [], plan = null } = parsed;
  const trouble =
    (yield* troubleIn('sessions', sessions)) ?? (yield* troubleIn('routines', routines));
  if (trouble !== null) return refuse(trouble);
  return {
    ok: true,
    sessions: sessions as readonly LoggedSession[],
    routines: routines as readonly LoggedRoutine[],
    plan,
  };
}

/** Which member of the file itself is missing or wrong. */
function wrongMember(log: unknown): 'version' | 'sessions' | 'routines' | 'plan' {
  const [issue] = v.safeParse(file, log).issues ?? [];
  const path = issue && v.getDotPath(issue)?.split('.')[0];
  return path === 'sessions' || path === 'routines' || path === 'plan' ? path : 'version';
}

/** The first thing wrong with a list of records; null where all is well. */
function* troubleIn(
  list: 'sessions' | 'routines',
  records: readonly unknown[],
): Generator<number, FileTrouble | null> {
  const ids = new Set<unknown>();
  for (const [index, record] of records.entries()) {
    if (index % SLICE === 0) yield index / records.length;
    const { success, issues } = v.safeParse(schemaOf(list, record), record);
    const at = { list, record: index + 1 };
    if (!success) return { kind: 'bad', ...at, member: v.getDotPath(issues[0]) ?? '' };
    const deep = Object.entries(record as object).find(([, member]) => isTooDeep(member));
    if (deep !== undefined) return { kind: 'bad', ...at, member: deep[0] };
    const { id } = record as { readonly id: string };
    if (ids.has(id)) return { kind: 'twice', ...at, member: 'id' };
    ids.add(id);
  }
  return null;
}

/** Level by level, not by recursion, which would itself fail. */
function isTooDeep(member: unknown): boolean {
  let level: readonly unknown[] = [member];
  for (let depth = 0; depth <= MOST_LEVELS; depth += 1) {
    level = level.flatMap(membersOf);
    if (level.length === 0) return false;
  }
  return true;
}

function membersOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function schemaOf(list: 'sessions' | 'routines', record: unknown) {
  if (list === 'routines') return routine;
  return (record as { readonly deleted?: unknown } | null)?.deleted === true ? deletion : session;
}

function refuse(trouble: FileTrouble): CheckedFile {
  return { ok: false, trouble };
}
