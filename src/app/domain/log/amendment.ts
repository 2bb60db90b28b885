import { BodySide } from '../session/plan/side';
import { Sides } from '../session/plan/setup';
import { IsoTime } from '../time/units';
import { Knot, SessionRecord } from './record';

/** When a session was, and how long of it was massage. */
export type SessionTimes = Pick<SessionRecord, 'startedAt' | 'endedAt' | 'activeSeconds'>;

/** What follows from the times of a session, beside the times themselves. */
type Retimed = SessionTimes & Pick<SessionRecord, 'sides' | 'knots' | 'plannedSeconds'>;

/** From the first moment to the last, in whole seconds; below 0 where the phone's clock was set back in between. */
export function spanSeconds({ startedAt, endedAt }: Omit<SessionTimes, 'activeSeconds'>): number {
  return Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);
}

/**
 * Whether a session was entered by hand: all of its span is massage, and just what was planned. One that ran in the
 * player never is: its span holds the get-ready time too.
 */
export function isByHand(record: SessionRecord): boolean {
  const { activeSeconds, plannedSeconds, outcome, sides } = record;
  return (
    outcome === 'completed' &&
    activeSeconds === plannedSeconds &&
    activeSeconds === spanSeconds(record) &&
    activeSeconds === sides.left + sides.right
  );
}

/**
 * A session with other times, coherent again (docs/adr/024-edited-times.md): each side keeps its share of the massage,
 * a knot found after the end moves to it, and the plan stays what it was, unless there was none but what was entered.
 */
export function retimed(record: SessionRecord, times: SessionTimes): Retimed {
  const { activeSeconds, sides, knots, plannedSeconds } = record;
  const share = activeSeconds > 0 ? times.activeSeconds / activeSeconds : 0;
  const left = Math.min(Math.round(sides.left * share), times.activeSeconds);
  const right = Math.min(Math.round(sides.right * share), times.activeSeconds - left);
  return {
    ...times,
    sides: { ...sides, left, right },
    knots: withinSession(knots, times.activeSeconds),
    plannedSeconds: isByHand(record) ? times.activeSeconds : plannedSeconds,
  };
}

/** How the seconds of a session entered by hand fall to its sides: both took half, no time is known to be shared. */
export function sidesByHand(worked: Sides, seconds: number): SessionRecord['sides'] {
  if (worked !== 'both') return { left: 0, right: 0, [worked]: seconds };
  const left = Math.floor(seconds / 2);
  return { left, right: seconds - left };
}

/** Which sides a session worked; both where neither counted. */
export function workedSides({ sides }: Pick<SessionRecord, 'sides'>): Sides {
  const worked = (['left', 'right'] as const).filter((side: BodySide) => sides[side] > 0);
  return worked.length === 1 && worked[0] ? worked[0] : 'both';
}

/** What a person tells of a session done without the phone. */
export type ToldSession = Pick<
  SessionRecord,
  'technique' | 'startedAt' | 'painBefore' | 'painAfter' | 'knots' | 'note'
> & { readonly sides: Sides; readonly endedAt: IsoTime };

/**
 * The record of a session entered by hand: completed, just as planned (docs/spec/contract.md, The log file).
 *
 * @param id a new uuid
 * @param now UTC stamp for `updatedAt`
 */
export function recordByHand(told: ToldSession, id: string, now: IsoTime): SessionRecord {
  const { technique, startedAt, endedAt, painBefore, painAfter, note, knots } = told;
  const seconds = spanSeconds(told);
  return {
    id,
    technique,
    routine: null,
    routineRun: null,
    startedAt,
    endedAt,
    activeSeconds: seconds,
    plannedSeconds: seconds,
    outcome: 'completed',
    sides: sidesByHand(told.sides, seconds),
    painBefore,
    painAfter,
    soreAfter: null,
    knots: withinSession(knots, seconds),
    note,
    updatedAt: now,
    deleted: false,
  };
}

function withinSession(knots: readonly Knot[], seconds: number): readonly Knot[] {
  // Mutant `knot.at > seconds` => `knot.at >= seconds`: Equivalent: a knot found at the very end is moved to where it is.
  return knots.map((knot) => (knot.at > seconds ? { ...knot, at: seconds } : knot));
}
