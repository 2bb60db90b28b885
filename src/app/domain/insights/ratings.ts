import { RatingChange, ratingChange } from '../log/change';
import { Sitting, Subject } from './sitting';

/** A sitting whose ratings can be compared. */
export type RatedSitting = Sitting & { readonly before: number; readonly after: number };

/** So many rated sessions of a technique are needed before anything is said of them (content.md, part 5). */
export const RATED_NEEDED = 5;

/** A start below this leaves no room to go lower by 2 points (content.md, part 5). */
const LOWEST_START = 2;

/** Higher so many times running asks for a break (content.md, part 5). */
const TIMES_RUNNING = 3;

/** How the ratings after stood to those before, over the sittings of one subject. */
export interface Effect {
  readonly subject: Subject;
  /** All sittings, rated or not. */
  readonly sittings: number;
  /** Rated before and after, starts of 0 and 1 left out: what is counted below. */
  readonly rated: number;
  /** Rated, but begun at 0 or 1. */
  readonly lowStarts: number;
  /** Lower by 2 or more. */
  readonly lower: number;
  readonly same: number;
  /** Higher by 2 or more. */
  readonly higher: number;
}

/** Whether both ratings are there. */
export function hasBothRatings(sitting: Sitting): sitting is RatedSitting {
  return sitting.before !== null && sitting.after !== null;
}

/** Sittings that count: rated before and after, and begun at 2 or more. In the order given. */
export function countedRatings(sittings: readonly Sitting[]): readonly RatedSitting[] {
  return sittings.filter(hasBothRatings).filter(({ before }) => before >= LOWEST_START);
}

/** The effect of each subject that was done, the one with the most ratings first; equals by name of subject. */
export function effectsOf(sittings: readonly Sitting[]): readonly Effect[] {
  const bySubject = new Map<Subject, Sitting[]>();
  for (const one of sittings) {
    const others = bySubject.get(one.subject);
    if (others) others.push(one);
    else bySubject.set(one.subject, [one]);
  }
  return [...bySubject]
    .map(([subject, ofSubject]) => effectOf(subject, ofSubject))
    .sort((a, b) => b.rated - a.rated || (a.subject < b.subject ? -1 : 1));
}

function effectOf(subject: Subject, sittings: readonly Sitting[]): Effect {
  const counted = countedRatings(sittings);
  const counts: Record<RatingChange, number> = { lower: 0, same: 0, higher: 0 };
  for (const { before, after } of counted) counts[ratingChange(before, after) ?? 'same'] += 1;
  return {
    subject,
    sittings: sittings.length,
    rated: counted.length,
    lowStarts: sittings.filter(hasBothRatings).length - counted.length,
    ...counts,
  };
}

/** Whether there are enough ratings to say anything of the subject. */
export function isEnough({ rated }: Pick<Effect, 'rated'>): boolean {
  return rated >= RATED_NEEDED;
}

/**
 * Effects side by side, the most often lower first; nothing where fewer than two have the 5 ratings each that a
 * comparison needs (content.md, part 5).
 */
export function comparable(effects: readonly Effect[]): readonly Effect[] {
  const enough = effects.filter(isEnough);
  if (enough.length < 2) return [];
  return enough.toSorted(
    (a, b) => b.lower / b.rated - a.lower / a.rated || (a.subject < b.subject ? -1 : 1),
  );
}

/**
 * Whether the latest three ratings were each higher by 2 or more than before. Every start counts here: a warning is not
 * to be missed because the pain began small.
 *
 * @param sittings the earliest first
 */
export function hasRisen(sittings: readonly Sitting[]): boolean {
  const latest = sittings.filter(hasBothRatings).slice(-TIMES_RUNNING);
  return (
    latest.length === TIMES_RUNNING &&
    latest.every(({ before, after }) => ratingChange(before, after) === 'higher')
  );
}
