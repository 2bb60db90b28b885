import { formats } from './formats';

const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Words of reminders. */
export const reminderWords = {
  title: 'Reminder',
  intro:
    'Your phone’s calendar reminds you, not Unknot: it gets an entry with an alarm on the days you choose.',
  end: 'To end the reminder, delete the entry in your calendar, with all that follow it.',
  /** What was put there, where it would now be another. */
  before: (text: string) =>
    `Put in before: ${text} If you put it in anew, it takes the place of that entry. Does your calendar show both? Delete the old one.`,
  days: 'On these days',
  /** Monday first. */
  weekdays: WEEKDAYS,
  time: 'At this time',
  put: 'Put it in my calendar',
  copy: 'Copy as text',
  noDay: 'Choose at least one day.',
  noTime: 'Enter the time.',
  /** The title of the entry where there is no plan. */
  plainTitle: 'A few minutes for neck and shoulders.',
  /** In the entry itself. */
  description:
    'Made by Unknot. To end this reminder, delete this entry and all that follow it in your calendar.',
  /** "Monday and Friday, 21:00: If I get into bed, then I do Lying down." */
  text: (days: readonly number[], time: string, title: string) => {
    const names = days.flatMap((day) => WEEKDAYS[day] ?? []);
    return `${formats.list(names, 'and')}, ${time}: ${title}`;
  },
  results: {
    shared:
      'The file was shared. Choose your calendar, then confirm the entry there. Nothing came up? Use “Copy as text”.',
    downloaded:
      'The file is in your downloads. Open it with your calendar. It does not open? Use “Copy as text”.',
    cancelled: 'The file was not shared. Tap “Put it in my calendar” to try again.',
    refused:
      'The phone did not take the file. Tap “Put it in my calendar” once more, or use “Copy as text”.',
    failed: 'The file could not be made. Use “Copy as text”.',
    copied: 'Copied. Make a new entry in your calendar, and put the text into it.',
    'not-copied': 'The phone did not copy it. Hold a finger on the text above to copy it.',
  },
};
