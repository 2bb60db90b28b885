import { dayCount, formats } from './formats';

/** Less than this left is worth a word, in bytes. */
const LITTLE_ROOM = 50_000_000;

const KILO = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** As phones show it: "6.1 MB". */
function size(bytes: number): string {
  if (bytes < KILO) return 'less than 1 kB';
  const step = Math.min(Math.floor(Math.log(bytes) / Math.log(KILO)), UNITS.length - 1);
  const format = { style: 'unit', unit: UNITS[step], maximumSignificantDigits: 2 } as const;
  return formats.number(bytes / KILO ** step, format);
}

/** Words of how safe the log is, of reminders to back it up, and of erasing it. */
export const safekeepingWords = {
  title: 'How safe is it?',
  /** What Settings says of it. */
  section: {
    title: 'Your log',
    text: 'It is on this phone and nowhere else.',
  },
  promise: {
    title: 'Kept by the browser',
    on: 'This browser has promised to keep your log. It goes only if you remove it: here, or with the browser’s data.',
    refused:
      'This browser has not promised to keep your log. When the phone runs out of room it may erase it without asking. Many promise once Unknot is on the home screen.',
    absent: 'This browser does not say whether it keeps your log when the phone runs out of room.',
    ask: 'Ask the browser to keep it',
    stillRefused: 'Asked: it does not promise yet.',
  },
  iphoneTab: {
    title: 'Seven days in this browser',
    text: 'After seven days without a visit, an iPhone may erase what a website keeps. An app on the Home Screen is spared, but has a log of its own: export yours here first, then import it there.',
    how: 'Put Unknot on the Home Screen',
  },
  privateWindow: {
    title: 'A private window',
    text: 'This looks like a private window. All that is in it goes when you close it, your log too. Export what you want to keep.',
  },
  room: {
    title: 'Room',
    told: (used: number, left: number) =>
      `Unknot takes ${size(used)} here, the app itself included. This browser lets it grow by up to ${size(left)}; how full the phone is, it does not tell.${
        left < LITTLE_ROOM ? ' That is little: remove something else from the phone soon.' : ''
      }`,
    untold: 'This browser does not tell how much room Unknot takes, or how much is left.',
  },
  backup: {
    title: 'Backup',
    text: 'A backup is a file of your whole log in a second place: another phone, a computer, a cloud you trust.',
    never: 'As far as Unknot knows, none was made on this phone.',
    /** @param days whole days ago; null where its date is yet to come */
    last: (days: number | null, date: string) => {
      if (days === null)
        return `The last one bears a date that is yet to come, ${date}: the phone’s clock was wrong then, or is now. How old it is, is not known, so make a new one.`;
      if (days === 0) return `The last one was made less than a day ago, on ${date}.`;
      return `The last one is ${dayCount(days)} old, of ${date}.`;
    },
    reminder: {
      label: 'Remind me to back up',
      hint: 'After 20 sessions or 30 days without one: a line in Log and at the end of Today. Never during a session.',
    },
  },
  nudge: {
    title: 'A second place for your log',
    /** @param hasBackup whether there ever was one */
    due: (why: 'sessions' | 'days', hasBackup: boolean) => {
      if (why === 'sessions')
        return hasBackup
          ? '20 sessions or more since your last backup are on this phone alone. A file keeps them in a second place.'
          : '20 sessions or more are on this phone alone. A file keeps them in a second place.';
      return hasBackup
        ? 'Your last backup is more than 30 days old, and there is something new. A file keeps it in a second place.'
        : 'Your log is on this phone alone. A file keeps it in a second place.';
    },
    ageUnknown:
      'How old your last backup is, is not known: the phone’s clock was wrong then, or is now. A new file keeps your log in a second place.',
    off: 'Do not remind me',
    isOff: 'No more reminders. Settings, “How safe is it?”, turns them on again.',
  },
  erase: {
    title: 'Erase everything',
    text: 'Your sessions, notes, routines, plan and settings go, for good. The app itself stays.',
    question: 'Erase everything?',
    warning:
      'Every session, your notes, your routines, your if-then plan and your settings are removed from this phone. A session under way ends. Only a file you keep elsewhere can bring your log back. A reminder in your calendar stays: delete it there.',
    /** What has to be typed, whatever the case of its letters. */
    word: 'erase',
    type: (word: string) => `Type “${word}” to go on`,
    keep: 'Keep everything',
    erasing: 'Erasing…',
    done: 'Everything is erased. Unknot starts as new.',
    failed: {
      full: 'Nothing was erased: the phone is too full to note it down. Make some room, then try again.',
      blocked:
        'Nothing was erased: Unknot is open elsewhere in an older version. Close it there, then try again.',
      lost: 'Nothing was erased: the browser gives no access to its storage. Close Unknot, open it again, then try once more.',
      newer:
        'Nothing was erased: the log belongs to a newer Unknot. Update the app, then try again.',
      busy: 'Nothing was erased: the log gives no answer right now, as while another window writes to it. Close the other windows of Unknot, then try again.',
    },
  },
};
