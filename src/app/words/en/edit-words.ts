import { Soreness } from '../../domain/log/record';
import { Sides } from '../../domain/session/plan/setup';
import { formats } from './formats';

/** Words of changing a session and of entering one by hand. */
export const editWords = {
  title: 'Edit session',
  addTitle: 'Add a session',
  back: 'Session',
  backToLog: 'Log',
  addHint: 'For a session you did without the phone.',
  runHint: 'For all techniques of it together. Times and knots are changed at each technique.',
  partHint: (technique: string) => `${technique}: its times and knots.`,
  technique: 'Technique',
  sides: 'Sides',
  sidesOptions: { both: 'Both sides', left: 'Left only', right: 'Right only' } satisfies Record<
    Sides,
    string
  >,
  when: 'When',
  day: 'Day',
  time: 'Time',
  start: 'Start',
  startDay: 'Start, day',
  startTime: 'Start, time',
  endDay: 'End, day',
  endTime: 'End, time',
  minutes: 'Minutes of massage',
  before: 'Pain before',
  after: 'Pain after',
  lowest: 'No pain',
  highest: 'Worst pain you can imagine',
  clear: 'No rating',
  clearBefore: 'No rating, pain before',
  clearAfter: 'No rating, pain after',
  sore: 'Sore the day after?',
  soreness: { unknown: 'Not told', no: 'No', little: 'A little', much: 'A lot' } satisfies Record<
    Soreness | 'unknown',
    string
  >,
  note: 'Note',
  knots: 'Knots',
  markKnot: 'Mark a knot',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  errors: {
    technique: 'Choose a technique.',
    day: 'Enter the day.',
    time: 'Enter the time.',
    year: 'Check the year.',
    future: 'This is still to come. Check the day and the time.',
    order: 'The end must be after the start.',
    tooLong: 'A session ends within a day. Check the day of its end.',
    minutes: 'Enter whole minutes, 1 or more.',
    longest: 'Enter no more than 12 hours.',
    span: (minutes: number) =>
      formats.plural(minutes, {
        one: 'From start to end there is only 1 minute.',
        other: `From start to end there are only ${minutes} minutes.`,
      }),
    endsLater: 'It would end later than now. Check the start and the minutes.',
  },
  leave: {
    title: 'Leave without saving?',
    text: 'What you changed here is not saved yet.',
    stay: 'Keep editing',
    discard: 'Leave without saving',
  },
  conflict: {
    title: 'Changed meanwhile',
    text: 'This session was changed elsewhere while you were editing it. Nothing has been overwritten.',
    mine: 'Save my changes',
    theirs: 'Show the other version',
    stay: 'Keep editing',
  },
  deleted:
    'This session was deleted while you were editing it, so it cannot be saved. What you wrote is still here.',
  /** Why nothing could be saved; the form keeps everything. */
  trouble: {
    full: 'Not saved: the phone is full. Your changes are still here. Make some room, then save again.',
    blocked:
      'Not saved: Unknot is open elsewhere in an older version. Close it there, then save again.',
    lost: 'Not saved: the browser gives no access to its storage. Your changes are still here. Try again in a moment.',
    newer:
      'Not saved: the log on this phone belongs to a newer Unknot. Update the app, then try again.',
    busy: 'Not saved: the log gives no answer right now, as while another window writes to it. Your changes are still here. Try again in a moment.',
  },
};
