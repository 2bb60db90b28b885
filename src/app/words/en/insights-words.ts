import { RatingChange } from '../../domain/log/change';
import { DayPart } from '../../domain/insights/day-parts';
import { Period } from '../../domain/insights/period';
import { CalendarUnit } from '../../domain/insights/calendar-bucket';
import { daysInWords, inWords } from './dates';
import { average, dayCount, formats, minuteCount, sessionCount } from './formats';

/** Whole minutes; what is not nothing is at least one. */
function minutes(seconds: number): number {
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}

/** Words of the insights. */
export const insightsWords = {
  title: 'Insights',
  back: 'Log',
  period: 'Period',
  periods: {
    '30-days': '30 days',
    '90-days': '90 days',
    year: 'A year',
    all: 'All',
  } satisfies Record<Period, string>,
  subject: 'Technique',
  effect: (lower: number, rated: number, subject: string) =>
    `In ${lower} of ${rated} ${subject} sessions your rating was lower by 2 or more.`,
  /** Belongs to every number that compares before with after. */
  cannotShowWhy: 'The log cannot show why.',
  onlyGuide:
    'For one person, only a change of 4 or more is beyond chance. The 2 comes from studies of groups over weeks: it is only a guide.',
  notEnough: (rated: number, needed: number) => `Not enough ratings yet: ${rated} of ${needed}.`,
  howToRate: 'Rate your pain before and after a session, and it counts.',
  ahead: (number: number) =>
    formats.plural(number, {
      one: '1 session is dated after today, so it is left out here: a clock was wrong. Edit it in the Log to give it its day.',
      other: `${number} sessions are dated after today, so they are left out here: a clock was wrong. Edit them in the Log to give them their days.`,
    }),
  risen: 'Your ratings went up. Take a break and ask a health professional.',
  safety: 'Safety',
  evidence: 'What is known',
  lowStarts: (number: number) =>
    formats.plural(number, {
      one: '1 session that began at 0 or 1 is left out of “lower by 2”: it had no room to fall so far. It counts in everything else.',
      other: `${number} sessions that began at 0 or 1 are left out of “lower by 2”: they had no room to fall so far. They count in everything else.`,
    }),
  /** In a table: lower by 2, of those that could fall so far where these are not all. */
  lowerOf: (lower: number, couldFall: number, rated: number) =>
    couldFall === rated ? String(lower) : `${lower} of ${couldFall}`,
  table: 'Table',
  minutesOf: (seconds: number) => String(minutes(seconds)),
  average,
  dates: {
    day: (day: Date) => inWords(day, 'day'),
    month: (day: Date) => inWords(day, 'short-month'),
    wholeMonth: (day: Date) => inWords(day, 'month-and-year'),
    year: (day: Date) => String(day.getFullYear()),
    full: (day: Date) => inWords(day, 'full-day'),
    span: daysInWords,
  },
  empty: {
    title: 'No sessions yet',
    text: 'After your first sessions you see here your pain before and after, your minutes a week, and knots that come back.',
    lead: 'Choose a technique',
    inPeriod: 'No sessions in this time. Choose a longer one above.',
  },
  sum: (sessions: number, days: number, seconds: number) =>
    `${sessionCount(sessions)} on ${dayCount(days)}, ${minuteCount(minutes(seconds))} in all.`,
  arrows: {
    title: 'Pain, before to after',
    of: (subject: string) => `Pain before and after: ${subject}`,
    each: 'One mark a session: from the rating before to the rating after.',
    averages: {
      week: 'Too many sessions for one mark each. One mark a week, from the average before to the average after.',
      month:
        'Too many sessions for one mark each. One mark a month, from the average before to the average after.',
      quarter:
        'Too many sessions for one mark each. One mark a quarter of a year, from the average before to the average after.',
      year: 'Too many sessions for one mark each. One mark a year, from the average before to the average after.',
    } satisfies Record<CalendarUnit, string>,
    key: 'Arrow: 2 or more lower or higher. Bar: about the same.',
    picture: (marks: number) =>
      formats.plural(marks, {
        one: 'Chart with 1 mark. The table has the numbers.',
        other: `Chart with ${marks} marks. The table has the numbers.`,
      }),
    columns: {
      when: 'When',
      sessions: 'Sessions',
      before: 'Before',
      after: 'After',
      change: 'Change',
    },
    changes: { lower: 'Lower', same: 'About the same', higher: 'Higher' } satisfies Record<
      RatingChange,
      string
    >,
    worst: '10 worst pain',
    none: '0 no pain',
  },
  trend: {
    title: 'Over time',
    told: {
      lower: (earlier: number, later: number) =>
        `Your rating before a session was lower in the later half of this time: ${average(later)} on average, after ${average(earlier)}.`,
      higher: (earlier: number, later: number) =>
        `Your rating before a session was higher in the later half of this time: ${average(later)} on average, after ${average(earlier)}.`,
      same: (earlier: number, later: number) =>
        `Your rating before a session stayed about the same: ${average(earlier)} on average in the earlier half of this time, ${average(later)} in the later.`,
    } satisfies Record<RatingChange, (earlier: number, later: number) => string>,
    short: (days: number, needed: number) =>
      `Not enough days with ratings yet: ${days} of ${needed}.`,
    all: {
      session:
        'All techniques together, one pair a session. Every rating counts, those from a start of 0 or 1 too.',
      week: 'All techniques together, averages of each week. Every rating counts, those from a start of 0 or 1 too.',
      month:
        'All techniques together, averages of each month. Every rating counts, those from a start of 0 or 1 too.',
      quarter:
        'All techniques together, averages of each quarter of a year. Every rating counts, those from a start of 0 or 1 too.',
      year: 'All techniques together, averages of each year. Every rating counts, those from a start of 0 or 1 too.',
    } satisfies Record<CalendarUnit | 'session', string>,
    before: 'Before',
    after: 'After',
    picture: 'Two lines: ratings before and ratings after. The table has the numbers.',
  },
  effects: {
    title: 'Each technique',
    few: (rated: number, needed: number) => `${rated} of the ${needed} ratings it needs.`,
    sum: (lower: number, rated: number) => `Lower by 2 or more: ${lower} of ${rated}`,
    rest: (same: number, higher: number, rated: number) =>
      `Of all ${rated} ratings, about the same: ${same}. Higher by 2 or more: ${higher}.`,
    compared: 'Other things may differ between them too: the log cannot show why.',
    notCompared: 'To compare two, each needs 5 ratings.',
    picture: (lower: number, same: number, higher: number) =>
      `Lower ${lower}, about the same ${same}, higher ${higher}.`,
    columns: {
      what: 'Technique',
      sessions: 'Sessions',
      rated: 'Rated',
      lower: 'Lower',
      same: 'Same',
      higher: 'Higher',
    },
  },
  amounts: {
    title: {
      week: 'Minutes a week',
      month: 'Minutes a month',
      quarter: 'Minutes a quarter',
      year: 'Minutes a year',
    } satisfies Record<CalendarUnit, string>,
    picture: (bars: number) =>
      formats.plural(bars, {
        one: 'Chart with 1 bar. The table has the numbers.',
        other: `Chart with ${bars} bars. The table has the numbers.`,
      }),
    columns: { when: 'When', sessions: 'Sessions', minutes: 'Minutes' },
    line: (value: number) => `${value} min`,
  },
  days: {
    title: 'Days',
    told: (done: number, all: number) => `Sessions on ${done} of ${dayCount(all)}.`,
    lastYear: 'The last 12 months are drawn.',
    weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    picture: (done: number) => `Calendar, ${dayCount(done)} marked. The table has the dates.`,
    columns: { day: 'Day', sessions: 'Sessions', minutes: 'Minutes' },
    key: 'Filled: a day with a session. A ring in it: more than one.',
  },
  knots: {
    title: 'Knots that return',
    told: (place: string, days: number) => `Most often: ${place}, on ${dayCount(days)}.`,
    none: 'No knots marked in this time.',
    noneReturned: 'No place was marked on more than one day.',
    once: 'Marked on one day only:',
  },
  parts: {
    title: 'Time of day',
    told: {
      morning: (number: number, all: number) =>
        `${number} of ${sessionCount(all)} began in the morning.`,
      afternoon: (number: number, all: number) =>
        `${number} of ${sessionCount(all)} began in the afternoon.`,
      evening: (number: number, all: number) =>
        `${number} of ${sessionCount(all)} began in the evening.`,
      night: (number: number, all: number) => `${number} of ${sessionCount(all)} began at night.`,
    } satisfies Record<DayPart, (number: number, all: number) => string>,
    names: {
      morning: 'Morning',
      afternoon: 'Afternoon',
      evening: 'Evening',
      night: 'Night',
    } satisfies Record<DayPart, string>,
    hours: {
      morning: '5 to 12',
      afternoon: '12 to 17',
      evening: '17 to 22',
      night: '22 to 5',
    } satisfies Record<DayPart, string>,
    columns: { part: 'Begun', hours: 'Hours', sessions: 'Sessions' },
  },
};
