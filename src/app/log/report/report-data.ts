import { daysDone } from '../../domain/insights/calendar';
import { SeriesBucket, ratingSeriesOf, foldGaps } from '../../domain/insights/rating-series';
import { Effect, effectsOf } from '../../domain/insights/ratings';
import { isReturning, KnotPlaceSum, knotPlaces } from '../../domain/insights/returning-knots';
import { Span } from '../../domain/insights/period';
import { CalendarUnit, unitFor } from '../../domain/insights/calendar-bucket';
import { Trend, trendOf } from '../../domain/insights/trend';
import { newestFirst } from '../../domain/log/newest-first';
import { SessionRecord } from '../../domain/log/record';
import { addDays, daysBetween } from '../../domain/time/day';
import { dayOf } from '../../domain/time/stamp';
import { LogRepository } from '../../store/log/log-repository';
import { SpanData } from '../insights/read-insights';

/** How many rows of the series, places and notes fit on two pages. */
const MOST_ROWS = 14;
const MOST_PLACES = 6;
const MOST_NOTES = 8;
const LONGEST_NOTE = 160;

/** A note with the day of its session. */
export interface ReportNote {
  readonly day: string;
  readonly text: string;
}

/** Notes of a span as far as there is room for them. */
export interface ReportNotes {
  readonly notes: readonly ReportNote[];
  /** Whether some are missing, or cut. */
  readonly isCut: boolean;
}

/** What was done with one technique, and how its ratings went. */
export interface ReportRow extends Effect {
  readonly seconds: number;
}

/** Everything a report tells, but its notes. */
export interface ReportData {
  readonly span: Span;
  readonly sessions: number;
  readonly days: number;
  readonly allDays: number;
  readonly seconds: number;
  /** Sessions left out, for they are dated after today. */
  readonly ahead: number;
  readonly perWeek: number;
  readonly rows: readonly ReportRow[];
  readonly unit: CalendarUnit;
  readonly series: readonly SeriesBucket[];
  readonly trend: Trend;
  readonly returning: readonly KnotPlaceSum[];
  /** Places of knots that did not return, or found no room. */
  readonly otherPlaces: number;
}

/** The numbers of a report. */
export function reportOf({ span, sessions, withKnots, ahead }: SpanData): ReportData {
  const unit = unitFor(span, MOST_ROWS);
  const places = knotPlaces(withKnots);
  const returning = places.filter(isReturning).slice(0, MOST_PLACES);
  const allDays = daysBetween(span.from, span.to) + 1;
  return {
    span,
    sessions: sessions.length,
    days: daysDone(sessions),
    allDays,
    seconds: sessions.reduce((sum, { seconds }) => sum + seconds, 0),
    ahead,
    perWeek: (sessions.length * 7) / Math.max(7, allDays),
    rows: effectsOf(sessions).map((effect) => ({
      ...effect,
      seconds: sessions
        .filter(({ subject }) => subject === effect.subject)
        .reduce((sum, { seconds }) => sum + seconds, 0),
    })),
    unit,
    series: foldGaps(ratingSeriesOf(sessions, unit, span)).slice(-MOST_ROWS),
    trend: trendOf(sessions),
    returning,
    otherPlaces: places.length - returning.length,
  };
}

/** The latest notes of a span; reading ends as soon as there are enough. */
export async function readNotes(
  log: Pick<LogRepository, 'page'>,
  { from, to }: Span,
  signal?: AbortSignal,
): Promise<ReportNotes> {
  const { records, isLast } = await log.page({
    from,
    before: addDays(to, 1),
    atLeast: MOST_NOTES,
    matches: ({ note }: SessionRecord) => note.trim() !== '',
    ...(signal && { signal }),
  });
  const latest = newestFirst(records).slice(0, MOST_NOTES);
  return {
    notes: latest.map(({ startedAt, note }) => ({ day: dayOf(startedAt), text: shortened(note) })),
    isCut:
      !isLast ||
      records.length > latest.length ||
      latest.some(({ note }) => note.trim().length > LONGEST_NOTE),
  };
}

/** On one line, so that a note of many lines leaves room for others. */
function shortened(note: string): string {
  const text = note.trim().replaceAll(/\s+/g, ' ');
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE).trimEnd()}…` : text;
}
