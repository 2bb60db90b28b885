import { BuiltInRoutineId } from '../routine/routine';
import { TECHNIQUE_IDS, TechniqueId } from '../session/plan/technique-id';
import { Day, weekdayOf } from '../time/day';
import { dayOf, timeOfDay } from '../time/stamp';
import { IsoTime, Ms } from '../time/units';
import { Caution, cautionOf, DayLog, isOfHealth } from './caution';
import { Run, runsOf } from './runs';

/** What can be suggested: a built-in routine, or a technique. */
export type Suggested =
  | { readonly kind: 'routine'; readonly id: BuiltInRoutineId }
  | { readonly kind: 'technique'; readonly id: TechniqueId };

/**
 * Why it is suggested. `desk`, `bed`: the hour, and nothing was done today. `desk-again`, `bed-again`: the hour, and the
 * last session is long enough ago. `next-in-turn`: the one after the technique done last.
 */
export type Reason =
  | { readonly kind: 'desk' | 'desk-again' | 'bed' | 'bed-again' }
  | { readonly kind: 'next-in-turn'; readonly last: TechniqueId };

/** What Today says: one suggestion, or why to rest. */
export type Advice =
  | { readonly kind: 'suggestion'; readonly what: Suggested; readonly reason: Reason }
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
/** Whoever did nothing for longer has no "last time" that matters. */
const RECENT: Ms = 14 * 24 * 3_600_000;

/**
 * The one thing Today says about a session now; null for nothing. It goes by the hour and by what was done, never by
 * what a technique did for the pain. What is a matter of health is said even to somebody who wants no suggestions.
 *
 * @param now local time with offset
 */
export function adviceOf(log: DayLog, wish: SuggestionWish, now: IsoTime): Advice | null {
  const why = cautionOf(log, now);
  const wants = wish.isOn && wish.notOn !== dayOf(now);
  if (why !== null) return wants || isOfHealth(why) ? { kind: 'rest', why } : null;
  return wants ? suggestion(runsOf(log.records, Date.parse(now)), now) : null;
}

function suggestion(runs: readonly Run[], now: IsoTime): Advice | null {
  const isAgain = runs.some(({ day }) => day === dayOf(now));
  if (isDeskHour(now)) {
    const reason: Reason = { kind: isAgain ? 'desk-again' : 'desk' };
    return { kind: 'suggestion', what: { kind: 'routine', id: 'desk-break' }, reason };
  }
  if (isBedTime(now)) {
    const reason: Reason = { kind: isAgain ? 'bed-again' : 'bed' };
    return { kind: 'suggestion', what: { kind: 'routine', id: 'wind-down' }, reason };
  }
  return nextInTurn(runs.at(-1), now);
}

function isDeskHour(now: IsoTime): boolean {
  const time = timeOfDay(now);
  return weekdayOf(dayOf(now)) <= DESK.lastWeekday && time >= DESK.from && time < DESK.until;
}

function isBedTime(now: IsoTime): boolean {
  const time = timeOfDay(now);
  return time >= BED.from || time < BED.until;
}

function nextInTurn(last: Run | undefined, now: IsoTime): Advice | null {
  if (last === undefined || Date.parse(now) - last.began > RECENT) return null;
  const { technique } = last;
  const next = TECHNIQUE_IDS[(TECHNIQUE_IDS.indexOf(technique) + 1) % TECHNIQUE_IDS.length];
  // Mutant `next === undefined` => `false`: Equivalent: there is one after each. The compiler asks for the test.
  if (next === undefined) return null;
  const what: Suggested = { kind: 'technique', id: next };
  return { kind: 'suggestion', what, reason: { kind: 'next-in-turn', last: technique } };
}
