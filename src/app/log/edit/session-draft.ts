import {
  isByHand,
  recordByHand,
  retimed,
  SessionTimes,
  sidesByHand,
  spanSeconds,
  workedSides,
} from '../../domain/log/amendment';
import { Knot, SessionRecord, Soreness } from '../../domain/log/record';
import { Sides } from '../../domain/session/plan/setup';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { dayOf, localStamp, timeOfDay } from '../../domain/time/stamp';
import { IsoTime, Ms } from '../../domain/time/units';
import { later, stampOf } from '../../domain/time/wall-clock';
import { RecordChange } from '../../store/log/stored-session';

/** A session as its form holds it. */
export interface SessionDraft {
  /** Empty while none is chosen. */
  technique: TechniqueId | '';
  sides: Sides;
  /** `2026-11-23`; empty while it is not given, as the other three. */
  startDay: string;
  startTime: string;
  /** Not asked of a session entered by hand: it ends when its minutes are over. */
  endDay: string;
  endTime: string;
  minutes: number | null;
  painBefore: number | null;
  painAfter: number | null;
  soreAfter: Soreness | null;
  note: string;
  knots: readonly Knot[];
}

const TIMES = ['startDay', 'startTime', 'endDay', 'endTime', 'minutes'] as const;

/** A record as the form shows it. */
export function draftOf(record: SessionRecord): SessionDraft {
  const { technique, startedAt, endedAt, painBefore, painAfter, soreAfter, note, knots } = record;
  return {
    technique,
    sides: workedSides(record),
    startDay: dayOf(startedAt),
    startTime: timeOfDay(startedAt),
    endDay: dayOf(endedAt),
    endTime: timeOfDay(endedAt),
    minutes: Math.max(1, Math.round(record.activeSeconds / 60)),
    painBefore,
    painAfter,
    soreAfter,
    note,
    knots,
  };
}

/** How long before now a session entered by hand is taken to have begun: most are entered when they are over. */
const JUST_NOW: Ms = 10 * 60_000;
const FIVE_MINUTES: Ms = 5 * 60_000;

/** What the form of a session entered by hand starts with. */
export function emptyDraft(now: Ms): SessionDraft {
  const start = localStamp(Math.floor((now - JUST_NOW) / FIVE_MINUTES) * FIVE_MINUTES);
  return {
    technique: '',
    sides: 'both',
    startDay: dayOf(start),
    startTime: timeOfDay(start),
    endDay: '',
    endTime: '',
    minutes: null,
    painBefore: null,
    painAfter: null,
    soreAfter: null,
    note: '',
    knots: [],
  };
}

/** Whether a person has changed when the session was or how long. What they left alone is not held against them. */
export function changesTimes(draft: SessionDraft, record: SessionRecord): boolean {
  const first = draftOf(record);
  return TIMES.some((name) => draft[name] !== first[name]);
}

/** The times of a draft whose days and times are filled in. `record`: the one that is edited. */
export function timesOf(draft: SessionDraft, record: SessionRecord | null): SessionTimes {
  const startedAt = stampOf(draft.startDay, draft.startTime, record?.startedAt ?? null);
  const minutes = draft.minutes ?? 0;
  const isSame = record !== null && minutes === draftOf(record).minutes;
  const seconds = isSame ? record.activeSeconds : minutes * 60;
  if (record === null || isByHand(record))
    return { startedAt, endedAt: later(startedAt, seconds), activeSeconds: seconds };
  const endedAt = stampOf(draft.endDay, draft.endTime, record.endedAt);
  // Minutes are shown rounded, and clocks without their seconds: never more massage than there was time.
  const span = Math.max(0, spanSeconds({ startedAt, endedAt }));
  return { startedAt, endedAt, activeSeconds: Math.min(seconds, span) };
}

/** The members of a record that a draft changes, and no others. */
export function changeOf(record: SessionRecord, draft: SessionDraft): RecordChange {
  const first = draftOf(record);
  const names = ['painBefore', 'painAfter', 'soreAfter', 'note', 'knots'] as const;
  const change: RecordChange = Object.fromEntries(
    names.filter((name) => !isSame(draft[name], first[name])).map((name) => [name, draft[name]]),
  );
  const times = changesTimes(draft, record)
    ? retimed({ ...record, knots: draft.knots }, timesOf(draft, record))
    : {};
  if (!isByHand(record)) return { ...change, ...times };
  const { activeSeconds } = { ...record, ...times };
  return {
    ...change,
    ...times,
    ...(draft.technique !== '' && draft.technique !== first.technique
      ? { technique: draft.technique }
      : {}),
    ...(draft.sides === first.sides ? {} : { sides: sidesByHand(draft.sides, activeSeconds) }),
  };
}

/** A draft of an older state of a session, as it would be of a newer one: what the person has changed, and nothing else. */
export function rebased(
  draft: SessionDraft,
  record: SessionRecord,
  newer: SessionRecord,
): SessionDraft {
  const first = draftOf(record);
  const names = Object.keys(first) as (keyof SessionDraft)[];
  // Start, end and minutes were told as they fit one another.
  const times: readonly (keyof SessionDraft)[] = changesTimes(draft, record) ? TIMES : [];
  const changed = names.filter((name) => times.includes(name) || !isSame(draft[name], first[name]));
  return { ...draftOf(newer), ...Object.fromEntries(changed.map((name) => [name, draft[name]])) };
}

/** The record of a valid draft entered by hand. */
export function recordOf(draft: SessionDraft, id: string, now: IsoTime): SessionRecord {
  const { technique, sides, painBefore, painAfter, soreAfter, note, knots } = draft;
  if (technique === '') throw new Error('A session without a technique is no valid draft');
  const told = { technique, sides, painBefore, painAfter, note, knots };
  return { ...recordByHand({ ...told, ...timesOf(draft, null) }, id, now), soreAfter };
}

/** Whether two drafts, or two parts of them, are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
