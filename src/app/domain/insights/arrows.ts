import { RatingChange, ratingChange } from '../log/change';
import { Day } from '../time/day';
import { hasBothRatings, RatedSession } from './ratings';
import { InsightSession } from './insight-session';
import { startOf, CALENDAR_UNITS, CalendarUnit } from './calendar-bucket';

/** From a rating before to the rating after: of one session, or the averages of several. */
export interface Arrow {
  /** Days of the first and the last session in it. */
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly before: number;
  readonly after: number;
  readonly change: RatingChange;
}

/** Arrows in the order of time, and what each stands for. */
export interface Arrows {
  readonly unit: 'session' | CalendarUnit;
  readonly arrows: readonly Arrow[];
}

/** How many arrows there is room for: those of single sessions, and those of averages, which are drawn closer. */
export interface ArrowRoom {
  readonly sessions: number;
  readonly buckets: number;
}

/**
 * One arrow a session that was rated before and after; where these are too many, one a week, month, quarter or year, whichever is the first
 * to be few enough. Stretches without a rating have none.
 *
 * @param sessions the earliest first
 */
export function arrowsOf(sessions: readonly InsightSession[], room: ArrowRoom): Arrows {
  const rated = sessions.filter(hasBothRatings);
  if (rated.length <= room.sessions) {
    return { unit: 'session', arrows: rated.map((one) => arrow([one])) };
  }
  const unit = CALENDAR_UNITS.find((one) => together(rated, one).length <= room.buckets) ?? 'year';
  return { unit, arrows: together(rated, unit).map(arrow) };
}

function together(
  rated: readonly RatedSession[],
  unit: CalendarUnit,
): readonly (readonly RatedSession[])[] {
  const groups = new Map<Day, RatedSession[]>();
  for (const one of rated) {
    const start = startOf(unit, one.day);
    const others = groups.get(start);
    if (others) others.push(one);
    else groups.set(start, [one]);
  }
  // A traveller's days need not come in the order of the moments.
  // Mutant `a < b` => `a <= b`: Equivalent: no two groups begin on the same day.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function arrow(group: readonly RatedSession[]): Arrow {
  const days = group.map(({ day }) => day).sort();
  const count = group.length;
  const before = group.reduce((sum, one) => sum + one.before, 0);
  const after = group.reduce((sum, one) => sum + one.after, 0);
  return {
    // Mutant `''` => `"Stryker was here!"`: Equivalent: a group has a session at least. The compiler asks for the other case.
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    count,
    before: before / count,
    after: after / count,
    // Of the sums, which are exact: averages of thirds are not.
    // Mutant `'same'` => `""`: Equivalent: a change is told of any two ratings. The compiler asks for the other case.
    change: ratingChange(0, (after - before) / count) ?? 'same',
  };
}
