import { RatingChange } from '../../domain/log/change';
import { CalendarUnit } from '../../domain/insights/calendar-bucket';
import { inWords } from './dates';
import { average, dayCount, formats } from './formats';

/** Words of the printable report. */
export const reportWords = {
  title: 'Report',
  back: 'Log',
  lead: 'One or two pages to show a physiotherapist or doctor.',
  ownDates: 'Own dates',
  from: 'First day',
  to: 'Last day',
  wrongDates: 'Choose a first day and a last day that is not before it.',
  name: 'Your name',
  nameHint: 'Only for the paper. It is kept nowhere.',
  notes: 'Include notes',
  print: 'Print report',
  share: 'To share it as a PDF, tap Print report and choose to save as PDF.',
  empty: 'No sessions in this time.',
  sheet: {
    title: 'Self-massage of neck and upper back',
    days: (from: Date, to: Date) => `${inWords(from, 'full-day')} to ${inWords(to, 'full-day')}`,
    of: (name: string) => `Name: ${name}`,
    made: (day: Date) => `From the person’s own log in Unknot, ${inWords(day, 'full-day')}`,
    ahead: (number: number) =>
      formats.plural(number, {
        one: '1 session in the log is dated later than this report, by a clock that was wrong. It is left out.',
        other: `${number} sessions in the log are dated later than this report, by a clock that was wrong. They are left out.`,
      }),
    perWeek: (sessions: number) => `${average(sessions)} a week on average.`,
    trend: {
      lower: (earlier: string, later: string) =>
        `Pain before a session was lower in the later half of this time: ${later} on average, after ${earlier}.`,
      higher: (earlier: string, later: string) =>
        `Pain before a session was higher in the later half of this time: ${later} on average, after ${earlier}.`,
      same: (earlier: string, later: string) =>
        `Pain before a session stayed about the same: ${earlier} on average in the earlier half of this time, ${later} in the later.`,
    } satisfies Record<RatingChange, (earlier: string, later: string) => string>,
    techniques: {
      title: 'What was done, and pain before and after',
      scale: 'Pain from 0 (none) to 10 (worst). Lower and higher mean by 2 points or more.',
      lowStarts: (number: number) =>
        formats.plural(number, {
          one: '1 rating that began at 0 or 1 is left out of “Lower”: it had no room to fall so far. It counts in everything else.',
          other: `${number} ratings that began at 0 or 1 are left out of “Lower”: they had no room to fall so far. They count in everything else.`,
        }),
      columns: {
        what: 'Technique',
        sessions: 'Sessions',
        minutes: 'Minutes',
        rated: 'Rated',
        lower: 'Lower',
        same: 'Same',
        higher: 'Higher',
      },
    },
    series: {
      title: 'Over time',
      columns: {
        when: { week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' } satisfies Record<
          CalendarUnit,
          string
        >,
        sessions: 'Sessions',
        minutes: 'Minutes',
        scale: '0 to 10: ring before, dot after',
        before: 'Before',
        after: 'After',
      },
      none: '–',
    },
    knots: {
      title: 'Sore spots that returned',
      place: (place: string, days: number, last: Date) =>
        `${place}: on ${dayCount(days)}, last on ${inWords(last, 'full-day')}`,
      more: (number: number) =>
        formats.plural(number, {
          one: '1 more place on one day only.',
          other: `${number} more places on one day only.`,
        }),
    },
    notes: {
      title: 'Notes',
      /** Before a note: the day it was written. */
      on: (day: string) => `${day}:`,
      none: 'No notes in this time.',
      cut: 'Only the latest notes are here; long ones are cut.',
    },
    limits: {
      title: 'What these numbers cannot say',
      text: 'These are the person’s own ratings, given when they wished. A change of less than 2 points is called the same; for one person, only a change of 4 or more is beyond chance. The log cannot show why a rating changed, and makes no diagnosis.',
    },
    safety: {
      title: 'What Unknot tells everyone',
      text: 'Press on muscle only, never on throat, spine or bone, with soreness at 4 out of 10 or less, once a day, twice at most. Stop if the pain turns sharp, or you feel numb or dizzy. With signs of a stroke or a heart attack, call the emergency number at once, even if they pass.',
    },
  },
};
