import { ratingChange, ratingDifference, RatingChange } from '../../domain/log/change';
import { dateOf, dayDistance } from '../../domain/log/days';
import { SessionParts } from '../../domain/log/joined-run';
import { SessionRecord } from '../../domain/log/record';
import { addressOf } from '../../domain/log/session-address';
import { BodySide } from '../../domain/session/plan/side';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { TimelineSegment } from '../../domain/session/state/progress';
import { dayOf, timeOfDay } from '../../domain/time/stamp';
import { Ms } from '../../domain/time/units';
import { SentencePart, sentenceParts } from '../../ui/sentence-parts';
import { LogWords } from '../../words/log-words';
import { recordTimeline } from '../record-timeline';

/** A fact about a session: what it is called, and what it is. */
export interface EntryFact {
  readonly name: string;
  readonly value: string;
}

/** Both ratings and what may be said of them; the numbers are marked. */
export interface EntryRatings {
  readonly before: readonly SentencePart[];
  readonly after: readonly SentencePart[];
  readonly change: RatingChange;
  readonly verdict: string;
}

/** One technique of a routine's run. */
export interface EntryPart {
  readonly id: string;
  readonly name: string;
  /** When, and how long. */
  readonly facts: string;
  readonly timeline: readonly TimelineSegment[];
  readonly timelineText: string;
  /** Where its times and knots are changed. */
  readonly address: readonly string[];
  /** That link for the ear, which has no row around it. */
  readonly change: string;
}

/** Up to here a time alone tells when a session ended. */
const LONGEST_CLEAR_MS: Ms = 12 * 3600 * 1000;

/**
 * When the session was: "Yesterday, 22:15 to 22:23". Where the phone's clock was set back in between, its stamps say
 * nothing of the end: the start alone is told, and how long the session was stands below.
 */
export function entryTime(record: SessionRecord, today: string, words: LogWords): string {
  const day = dayOf(record.startedAt);
  const named = (of: string): string =>
    words.day(dayDistance(of, today), dateOf(of), dateOf(today));
  const start = timeOfDay(record.startedAt);
  const end = timeOfDay(record.endedAt);
  const lasted = Date.parse(record.endedAt) - Date.parse(record.startedAt);
  if (lasted < 0) return words.entry.began(named(day), start);
  // Past midnight everyone knows which day is meant; one continued later, or a clock that was set, may mean another.
  const until = lasted <= LONGEST_CLEAR_MS ? end : `${named(dayOf(record.endedAt))}, ${end}`;
  return words.entry.from(named(day), start, until);
}

/** The techniques of a routine's run, in the order they were begun. */
export function entryParts(
  parts: SessionParts,
  names: Readonly<Record<TechniqueId, string>>,
  { entry, row }: Pick<LogWords, 'entry' | 'row'>,
): readonly EntryPart[] {
  return parts.map((part, index) => ({
    id: part.id,
    name: names[part.technique],
    facts: row.facts(timeOfDay(part.startedAt), part.activeSeconds, part.outcome),
    timeline: recordTimeline(part),
    timelineText: entry.timeline(part.activeSeconds, part.plannedSeconds),
    address: ['/log', addressOf(part.id), 'edit'],
    change: entry.changePartOf(names[part.technique], index + 1),
  }));
}

/** Everything about the session that is one line each. How it ended is told once it has. */
export function entryFacts(
  record: SessionRecord,
  isOver: boolean,
  words: LogWords['entry'],
): readonly EntryFact[] {
  const { activeSeconds, plannedSeconds, outcome, sides, soreAfter } = record;
  const facts = [
    ...(isOver ? [{ name: words.outcome, value: words.outcomes[outcome] }] : []),
    { name: words.time, value: words.timeOf(activeSeconds, plannedSeconds) },
    ...sideFact('left', sides.left, words),
    ...sideFact('right', sides.right, words),
  ];
  if (soreAfter !== null) facts.push({ name: words.sore, value: words.soreness[soreAfter] });
  return facts;
}

/** Both ratings with their verdict; null unless both were given. */
export function entryRatings(
  { painBefore, painAfter }: SessionRecord,
  words: LogWords['entry'],
): EntryRatings | null {
  const change = ratingChange(painBefore, painAfter);
  const points = ratingDifference(painBefore, painAfter);
  if (painBefore === null || painAfter === null || change === null || points === null) return null;
  const verdict = words.verdict[change](Math.abs(points));
  return {
    before: sentenceParts(words.ratedBefore(painBefore)),
    after: sentenceParts(words.ratedAfter(painAfter)),
    change,
    verdict,
  };
}

/** What there is to say of ratings that are not both there. */
export function missingRatings(
  { painBefore, painAfter }: SessionRecord,
  words: LogWords['entry'],
): string {
  if (painBefore !== null) return words.onlyBefore(painBefore);
  return painAfter === null ? words.notRated : words.onlyAfter(painAfter);
}

function sideFact(side: BodySide, seconds: number, words: LogWords['entry']): EntryFact[] {
  return seconds > 0 ? [{ name: words[side], value: words.length(seconds) }] : [];
}
