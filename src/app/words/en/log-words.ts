import { DayDistance } from '../../domain/log/days';
import { RatingChange } from '../../domain/log/change';
import { Outcome, Soreness } from '../../domain/log/record';
import { formats, minuteCount, secondCount } from './formats';
import { shortLength } from './short-length';

const DAY_OF_THIS_YEAR = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const DAY_OF_ANY_YEAR = { ...DAY_OF_THIS_YEAR, year: 'numeric' } as const;

/** "Friday 20 November"; another year's day tells its year. */
function date(day: Date, today: Date): string {
  const isThisYear = day.getFullYear() === today.getFullYear();
  // Browsers disagree about the comma.
  return formats.date(day, isThisYear ? DAY_OF_THIS_YEAR : DAY_OF_ANY_YEAR).replace(',', '');
}

/** A length for the ear: "3 minutes 53 seconds". */
function spokenLength(seconds: number): string {
  const minutes = Math.trunc(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return secondCount(rest);
  if (rest === 0) return minuteCount(minutes);
  return `${minuteCount(minutes)} ${secondCount(rest)}`;
}

function pain(before: number | null, after: number | null): string {
  if (before === null && after === null) return 'pain not rated';
  if (after === null) return `pain ${before} before, not rated after`;
  if (before === null) return `pain not rated before, ${after} after`;
  return `pain ${before} before, ${after} after`;
}

/** Words of the log pages. */
export const logWords = {
  title: 'Log',
  /** What the log is; for people who are new to it. */
  keeps:
    'Each session you do is kept here by itself, as far as it went, on this phone and nowhere else.',
  insights: 'Insights',
  report: 'Report',
  today: 'Today',
  yesterday: 'Yesterday',
  day: (distance: DayDistance, day: Date, today: Date) =>
    ({ today: 'Today', yesterday: 'Yesterday', other: date(day, today) })[distance],
  add: 'Add a session',
  filter: {
    search: 'Search notes',
    button: (count: number) => (count === 0 ? 'Filter' : `Filter (${count})`),
    any: 'All',
    technique: 'Technique',
    side: 'Side worked',
    left: 'Left',
    right: 'Right',
    withNote: 'With a note',
    withKnots: 'With knots',
    from: 'From',
    to: 'Until',
    clear: 'Clear filters',
    searching: 'Looking through the log…',
    hits: (count: number) =>
      formats.plural(count, {
        one: '1 session found',
        other: `${formats.number(count)} sessions found`,
      }),
    none: 'No session found',
    noneText: 'None of your sessions is like this. Ask for less, or clear the filters.',
  },
  /** A routine whose name is not known here. */
  ownRoutine: 'Own routine',
  empty: {
    title: 'No sessions yet',
    lead: 'Choose a technique',
  },
  /** A button where the list goes on but is not drawn yet. */
  more: 'More sessions',
  row: {
    /** Below the name: when, and how long. */
    facts: (time: string, activeSeconds: number, outcome: Outcome) => {
      const length = shortLength(activeSeconds);
      return {
        completed: `${time}, ${length}`,
        'ended-early': `${time}, ended after ${length}`,
        interrupted: `${time}, stopped after ${length}`,
      }[outcome];
    },
    /** The whole row for the ear. */
    name: (row: {
      /** Of the technique or the routine. */
      name: string;
      /** How many techniques were begun. */
      parts: number;
      day: string;
      time: string;
      activeSeconds: number;
      outcome: Outcome;
      before: number | null;
      after: number | null;
    }) =>
      formats.list(
        [
          row.name,
          ...(row.parts > 1 ? [`${row.parts} techniques`] : []),
          `${row.day} at ${row.time}`,
          spokenLength(row.activeSeconds),
          { completed: 'completed', 'ended-early': 'ended early', interrupted: 'interrupted' }[
            row.outcome
          ],
          pain(row.before, row.after),
        ],
        'facts',
      ),
    /** Where a rating is missing. */
    unrated: '–',
  },
  entry: {
    title: 'Session',
    back: 'Log',
    when: 'When',
    began: (day: string, start: string) => `${day}, ${start}`,
    from: (day: string, start: string, end: string) => `${day}, ${start} to ${end}`,
    time: 'Time',
    timeOf: (active: number, planned: number) =>
      `${shortLength(active)} of ${shortLength(planned)}`,
    length: shortLength,
    timeline: (active: number, planned: number) =>
      `${spokenLength(active)} of ${spokenLength(planned)}`,
    outcome: 'How it ended',
    outcomes: {
      completed: 'Completed',
      'ended-early': 'Ended early',
      interrupted: 'Interrupted',
    } satisfies Record<Outcome, string>,
    left: 'Left side',
    right: 'Right side',
    pain: 'Pain',
    /** Shown: what is marked. The ear has the whole. */
    ratedBefore: (rating: number) => `[${rating}] before`,
    ratedAfter: (rating: number) => `[${rating}] after`,
    notRated: 'Pain: Not rated',
    onlyBefore: (before: number) => `Pain: ${before} before, not rated after`,
    onlyAfter: (after: number) => `Pain: ${after} after, not rated before`,
    verdict: {
      lower: (points: number) => `Lower by ${points}`,
      same: () => 'About the same',
      higher: (points: number) => `Higher by ${points}`,
    } satisfies Record<RatingChange, (points: number) => string>,
    sore: 'The day after',
    soreness: {
      no: 'Not sore',
      little: 'A little sore',
      much: 'Very sore',
    } satisfies Record<Soreness, string>,
    knots: 'Knots',
    note: 'Note',
    edit: 'Edit',
    notOver:
      'This session is not over yet. Once it has ended, or was saved on Today, it can be changed and deleted here.',
    toToday: 'Go to Today',
    parts: 'Techniques',
    /** Leads to what can be changed of one technique alone. */
    changePart: 'Times and knots',
    changePartOf: (technique: string, number: number) =>
      `Times and knots of ${technique}, technique ${number}`,
    delete: 'Delete',
    deleted: 'Session deleted.',
    undo: 'Undo',
    unknown: 'There is no such session in this log. It may have been deleted.',
    lead: 'Back to the log',
    notDeleted: 'This session could not be deleted. Try again in a moment.',
    notRestored: 'This session could not be brought back.',
  },
  trouble: {
    full: 'The phone is full: make some room, then open the log again.',
    blocked: 'Unknot is open elsewhere in an older version. Close it there to see the log.',
    lost: 'Sessions cannot be kept in this window: the browser gives no access to its storage, as in a private window.',
    newer: 'The log on this phone belongs to a newer Unknot. Update the app to see it.',
    busy: 'The log on this phone gives no answer right now, as while another window writes to it. It is shown as soon as it does.',
  },
};
