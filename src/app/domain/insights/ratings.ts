import { RatingChange, ratingChange } from '../log/change';
import { TECHNIQUE_IDS } from '../session/plan/technique-id';
import { InsightSession, Subject } from './insight-session';

/** A session whose ratings can be compared. */
export type RatedSession = InsightSession & { readonly before: number; readonly after: number };

/** How many rated sessions of a technique are needed before anything is said of them. */
export const RATED_NEEDED = 5;

/** A start below this leaves no room to go lower by 2 points. */
const LOWEST_START = 2;

/** Higher this many times running asks for a break. */
const TIMES_RUNNING = 3;

/** How the ratings after stood to those before, over the sessions of one subject. */
export interface Effect {
  readonly subject: Subject;
  /** All sessions, rated or not. */
  readonly sessions: number;
  /** Rated before and after, whatever the start. */
  readonly rated: number;
  /** Of the rated, those begun at 2 or more: only these can go lower by 2, and `lower` is counted among them alone. */
  readonly couldFall: number;
  /** Lower by 2 or more, of `couldFall`. */
  readonly lower: number;
  /** About the same, of all rated. */
  readonly same: number;
  /** Higher by 2 or more, of all rated: one who began at 0 and ends at 3 is not passed over. */
  readonly higher: number;
}

/** Whether both ratings are there. */
export function hasBothRatings(session: InsightSession): session is RatedSession {
  return session.before !== null && session.after !== null;
}

/** The effect of each subject that was done: the techniques in their fixed order, then routines by id. Never ranked. */
export function effectsOf(sessions: readonly InsightSession[]): readonly Effect[] {
  const bySubject = new Map<Subject, InsightSession[]>();
  for (const one of sessions) {
    const others = bySubject.get(one.subject);
    if (others) others.push(one);
    else bySubject.set(one.subject, [one]);
  }
  // Mutant `a.subject < b.subject` => `a.subject <= b.subject`: Equivalent: no subject has two effects.
  return [...bySubject]
    .map(([subject, ofSubject]) => effectOf(subject, ofSubject))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.subject < b.subject ? -1 : 1));
}

function placeOf({ subject }: Effect): number {
  const place = TECHNIQUE_IDS.findIndex((id) => id === subject);
  return place === -1 ? TECHNIQUE_IDS.length : place;
}

function effectOf(subject: Subject, sessions: readonly InsightSession[]): Effect {
  const rated = sessions.filter(hasBothRatings);
  const counts: Record<RatingChange, number> = { lower: 0, same: 0, higher: 0 };
  // Mutant `'same'` => `""`: Equivalent: a change is told of any two ratings. The compiler asks for the other case.
  for (const { before, after } of rated) counts[ratingChange(before, after) ?? 'same'] += 1;
  return {
    subject,
    sessions: sessions.length,
    rated: rated.length,
    couldFall: rated.filter(({ before }) => before >= LOWEST_START).length,
    ...counts,
  };
}

/** Whether there are enough ratings to say anything of the subject. */
export function isEnough({ rated }: Pick<Effect, 'rated'>): boolean {
  return rated >= RATED_NEEDED;
}

/** Whether enough of the ratings could fall to say how many were lower by 2. */
export function canTellLower({ couldFall }: Pick<Effect, 'couldFall'>): boolean {
  return couldFall >= RATED_NEEDED;
}

/** How many of the rated are left out of "lower by 2": those begun at 0 or 1, which cannot fall that far. */
export function lowStarts(effects: readonly Pick<Effect, 'rated' | 'couldFall'>[]): number {
  return effects.reduce((sum, { rated, couldFall }) => sum + rated - couldFall, 0);
}

/** The effect with the most ratings; of several the first. Null of none. */
export function mostRated(effects: readonly Effect[]): Effect | null {
  const most = Math.max(...effects.map(({ rated }) => rated));
  return effects.find(({ rated }) => rated === most) ?? null;
}

/**
 * Whether the latest three ratings were each higher by 2 or more than before. Every start counts here: a warning is not
 * to be missed because the pain began small.
 *
 * @param sessions the earliest first
 */
export function hasRisen(sessions: readonly InsightSession[]): boolean {
  const latest = sessions.filter(hasBothRatings).slice(-TIMES_RUNNING);
  return (
    latest.length === TIMES_RUNNING &&
    latest.every(({ before, after }) => ratingChange(before, after) === 'higher')
  );
}
