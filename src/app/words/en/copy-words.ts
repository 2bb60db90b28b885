import { inWords } from './dates';
import { formats, sessionCount } from './formats';

type Trouble = 'full' | 'blocked' | 'lost' | 'newer' | 'busy';

/** What is told of a made file. */
interface Content {
  readonly sessions: number;
  readonly trouble: Trouble | null;
  readonly unreadable: number;
}

type Result = 'shared' | 'downloaded' | 'cancelled' | 'refused' | 'failed' | 'nothing';

const NOTHING: Content = { sessions: 0, trouble: null, unreadable: 0 };

const LOG_OUT_OF_REACH = {
  full: 'because the phone is full',
  blocked: 'because Unknot is open elsewhere in an older version: close it there, or export there',
  lost: 'because the browser gives no access to its storage',
  busy: 'because it gives no answer right now, as while another window writes to it',
  newer: 'because it belongs to a newer Unknot: update the app',
} satisfies Record<Trouble, string>;

/** What the file lacks, if anything; a person must know before relying on it. */
function gaps({ trouble, unreadable }: Content): string {
  const unread = trouble === null ? '' : ` The rest of the log could not be read${why(trouble)}.`;
  const junk =
    unreadable === 0
      ? ''
      : formats.plural(unreadable, {
          one: ' Left out: 1 entry that Unknot cannot read.',
          other: ` Left out: ${unreadable} entries that Unknot cannot read.`,
        });
  return unread + junk;
}

function why(trouble: Trouble | null): string {
  return trouble === null ? '' : `, ${LOG_OUT_OF_REACH[trouble]}`;
}

const RESULTS = {
  shared: (content: Content) =>
    `Shared: a file with ${sessionCount(content.sessions)}.${gaps(content)}`,
  downloaded: (content: Content) =>
    `A file with ${sessionCount(content.sessions)} went to your downloads.${gaps(content)}`,
  cancelled: () => 'Sharing was called off, so nothing was saved.',
  refused: () => 'The file is ready, but the phone wants one more tap before it shares it.',
  failed: () => 'The file could not be made. Try again in a moment.',
  nothing: ({ trouble }: Content) => `No file was made: the log could not be read${why(trouble)}.`,
};

/** Words of carrying the log out of the app, wherever that is offered. */
export const copyWords = {
  title: 'Take it with you',
  text: 'A file of every session, for a second place to keep it. CSV opens in spreadsheets; JSON holds everything.',
  /** Leads to the page of that name in Settings. */
  howSafe: 'How safe is it?',
  json: 'Export JSON',
  csv: 'Export CSV',
  saveCopy: 'Save a copy',
  /** The button for the tap that a phone wants once more. */
  again: 'Share the file',
  making: 'Making the file…',
  /** @param share 0 to 1 */
  madeOf: (share: number) => `${Math.floor(share * 100)} %`,
  lastBackup: (date: string) => `Last backup: ${date}.`,
  date: (day: Date) => inWords(day, 'full-day'),
  /** What became of the last try. */
  result: (result: Result, content: Content | null) => RESULTS[result](content ?? NOTHING),
  waiting: (sessions: number) =>
    formats.plural(sessions, {
      one: '1 session is not safe on this phone yet: it did not take it. Saving is tried again; a copy is safe now.',
      other: `${sessions} sessions are not safe on this phone yet: it did not take them. Saving is tried again; a copy is safe now.`,
    }),
};
