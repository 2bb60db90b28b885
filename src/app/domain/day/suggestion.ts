import { BuiltInRoutineId } from '../routine/routine';
import { TECHNIQUE_IDS, TechniqueId } from '../session/plan/technique-id';
import { Day, weekdayOf } from '../time/day';
import { dayOf, timeOfDay } from '../time/stamp';
import { IsoTime, Ms } from '../time/units';
import { Caution, cautionOf, DayLog, isOfHealth } from './caution';
import { Run, runsOf } from './runs';

/** What can be suggested: a routine, built-in or the person's own, or a technique. */
export type Suggested =
  | { readonly kind: 'routine'; readonly id: string }
  | { readonly kind: 'technique'; readonly id: TechniqueId };

/**
 * Why it is suggested. `desk`, `bed`: the hour, and nothing was done today. `desk-again`, `bed-again`: the hour, and the
 * last session is long enough ago. `desk-own`, `bed-own`: the own routine that was done last at such an hour.
 * `next-in-turn`: the one after the technique done last.
 */
export type Reason =
  | { readonly kind: 'desk' | 'desk-again' | 'desk-own' | 'bed' | 'bed-again' | 'bed-own' }
  | { readonly kind: 'next-in-turn'; readonly last: TechniqueId };

/** What Today says: one suggestion, or why to rest. */
export type Advice =
  | {
      readonly kind: 'suggestion';
      readonly what: Suggested;
      readonly reason: Reason;
      /** Sore the day after the last session, and nothing is known since: sore for over 48 hours, one is to stop. */
      readonly maySoreStill: boolean;
    }
  | { readonly kind: 'rest'; readonly why: Caution };

/** What the person wants of suggestions. */
export interface SuggestionWish {
  /** False once they were sent away for good. */
  readonly isOn: boolean;
  /** The day they were sent away for; null for none. */
  readonly notOn: Day | null;
}

const DESK = { from: '09:00', until: '17:00', lastWeekday: 4 };
const BED = { from: '20:30', until: '05:00' };
/** The built-in routine for such an hour. */
const BUILT_IN: Readonly<Record<'desk' | 'bed', BuiltInRoutineId>> = {
  desk: 'desk-break',
  bed: 'wind-down',
};
/** An own routine that was not done for longer is none of somebody's habits. */
const RECENT: Ms = 14 * 24 * 3_600_000;

/**
 * The one thing Today says about a session now; null for nothing. It goes by the hour and by what was done, never by
 * what a technique did for the pain. What is a matter of health is said even to somebody who wants no suggestions.
 *
 * @param now local time with offset
 * @param own ids of the person's own routines that can be played
 */
export function adviceOf(
  log: DayLog,
  wish: SuggestionWish,
  now: IsoTime,
  own: readonly string[] = [],
): Advice | null {
  const why = cautionOf(log, now);
  const wants = wish.isOn && wish.notOn !== dayOf(now);
  const may = why?.kind === 'may-be-sore';
  if (why !== null && !may) return wants || isOfHealth(why) ? { kind: 'rest', why } : null;
  if (!wants) return null;
  const runs = runsOf(log.records, Date.parse(now));
  const found = suggestion(runs, now, own);
  return found && { kind: 'suggestion', ...found, maySoreStill: may };
}

/** What is suggested, and why. */
interface Found {
  readonly what: Suggested;
  readonly reason: Reason;
}

function suggestion(runs: readonly Run[], now: IsoTime, own: readonly string[]): Found | null {
  const isAgain = runs.some(({ day }) => day === dayOf(now));
  const recent = runs.filter(({ began }) => Date.parse(now) - began <= RECENT);
  const hour = (
    [
      ['desk', isDeskHour],
      ['bed', isBedTime],
    ] as const
  ).find(([, isIt]) => isIt(now));
  if (hour === undefined) return nextInTurn(runs.at(-1));
  const [kind, isIt] = hour;
  // What a person put together and did at such an hour they prefer to what is built in.
  const last = recent.findLast(({ startedAt }) => isIt(startedAt))?.routine ?? null;
  if (last !== null && own.includes(last)) return routine(last, `${kind}-own`);
  return routine(BUILT_IN[kind], isAgain ? `${kind}-again` : kind);
}

function routine(id: string, kind: Exclude<Reason['kind'], 'next-in-turn'>): Found {
  return { what: { kind: 'routine', id }, reason: { kind } };
}

function isDeskHour(now: IsoTime): boolean {
  const time = timeOfDay(now);
  return weekdayOf(dayOf(now)) <= DESK.lastWeekday && time >= DESK.from && time < DESK.until;
}

function isBedTime(now: IsoTime): boolean {
  const time = timeOfDay(now);
  return time >= BED.from || time < BED.until;
}

function nextInTurn(last: Run | undefined): Found | null {
  if (last === undefined) return null;
  const { technique } = last;
  const next = TECHNIQUE_IDS[(TECHNIQUE_IDS.indexOf(technique) + 1) % TECHNIQUE_IDS.length];
  // Mutant `next === undefined` => `false`: Equivalent: there is one after each. The compiler asks for the test.
  if (next === undefined) return null;
  const what: Suggested = { kind: 'technique', id: next };
  return { what, reason: { kind: 'next-in-turn', last: technique } };
}
