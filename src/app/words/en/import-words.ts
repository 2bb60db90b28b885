import { formats } from './formats';

type Trouble =
  | {
      readonly kind:
        'no-json' | 'other' | 'later' | 'too-large' | 'unreadable' | 'missing' | 'encoding';
    }
  | { readonly kind: 'head'; readonly member: string }
  | {
      readonly kind: 'bad' | 'twice';
      readonly list: 'sessions' | 'routines';
      readonly record: number;
      readonly member: string;
    };

type Kind = 'new' | 'newer' | 'deleted' | 'unchanged';
type Counts = Readonly<Record<Kind, number>> & { readonly stayDeleted: number };

const PREVIEWS = {
  new: (count) => `[${count} new] not in this log yet`,
  newer: (count) => `[${count} newer] changed since, so the file’s takes its place`,
  deleted: (count) => `[${count} deleted] deleted there, so deleted here`,
  unchanged: (count) => `[${count} unchanged] stay as they are here`,
} satisfies Record<Kind, (count: number) => string>;

const KINDS = ['new', 'newer', 'deleted', 'unchanged'] as const;

const ROUTINES = {
  new: (count) => `${count} new`,
  newer: (count) => `${count} newer`,
  deleted: (count) => `${count} deleted`,
  unchanged: (count) => `${count} unchanged`,
} satisfies Record<Kind, (count: number) => string>;

/** Routines are named up to so many; more are counted. */
const MOST_NAMES = 3;

function unplayable(
  names: readonly string[],
  why: { readonly one: string; readonly other: string },
): string {
  if (names.length === 0) return '';
  const quoted = names.map((name) => (name === '' ? 'A routine without a name' : `“${name}”`));
  const which =
    names.length > MOST_NAMES ? `${names.length} routines` : formats.list(quoted, 'and');
  return formats.plural(names.length, {
    one: `${which} ${why.one}: it is kept as it is, and cannot be played here.`,
    other: `${which} ${why.other}: they are kept as they are, and cannot be played here.`,
  });
}

/** What of a record cannot be taken; a whole sentence for each list. */
const RECORDS = {
  sessions: {
    twice: (number: number) => `Session ${number} in this file has the same id as one before it.`,
    bad: (number: number) => `Session ${number} in this file cannot be right.`,
    badMember: (number: number, member: string) =>
      `Session ${number} in this file cannot be right: look at “${member}”.`,
  },
  routines: {
    twice: (number: number) => `Routine ${number} in this file has the same id as one before it.`,
    bad: (number: number) => `Routine ${number} in this file cannot be right.`,
    badMember: (number: number, member: string) =>
      `Routine ${number} in this file cannot be right: look at “${member}”.`,
  },
};

/** Which record, and which of its members. */
function why(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'no-json':
      return 'This is no log file: it is empty, cut off, or something else.';
    case 'other':
      return 'This file is not a log of Unknot.';
    case 'later':
      return 'This log was made by a newer Unknot. Update the app, then import it again.';
    case 'too-large':
      return 'This file is larger than 64 MB, which no log of Unknot should be.';
    case 'unreadable':
      return 'The phone did not give this file. It may have been moved, or may not be on this phone yet.';
    case 'missing':
      return 'No file came with it.';
    case 'encoding':
      return 'This file is not in UTF-8, the only form of letters that a log has: some would be lost. Save it as UTF-8, or export it anew.';
    case 'head':
      return `This log is not whole: look at “${trouble.member}”.`;
    case 'twice':
      return RECORDS[trouble.list].twice(trouble.record);
    case 'bad': {
      const words = RECORDS[trouble.list];
      return trouble.member === ''
        ? words.bad(trouble.record)
        : words.badMember(trouble.record, trouble.member);
    }
  }
}

/** Words of bringing a log file in. */
export const importWords = {
  title: 'Bring a log here',
  text: 'A JSON file that Unknot made, on this phone or another. You see what is in it before anything changes.',
  import: 'Import',
  cancel: 'Cancel',
  reading: 'Checking the file…',
  question: 'Import this log?',
  /** What the file would do, a line a kind; how many is marked. */
  preview: (counts: Counts) => KINDS.map((kind) => PREVIEWS[kind](counts[kind])),
  /** Of the unchanged; empty where there are none. */
  stayDeleted: ({ stayDeleted }: Counts) => {
    if (stayDeleted === 0) return '';
    return formats.plural(stayDeleted, {
      one: '1 of them was deleted here and stays deleted.',
      other: `${stayDeleted} of them were deleted here and stay deleted.`,
    });
  },
  nothingNew: 'Nothing in this file is new to this log: importing it would change nothing.',
  /** Own routines in the file, as they are counted; empty where there are none. */
  routines: (counts: Counts) => {
    const found = KINDS.filter((kind) => counts[kind] > 0);
    if (found.length === 0) return '';
    return `Own routines: ${formats.list(
      found.map((kind) => ROUTINES[kind](counts[kind])),
      'facts',
    )}.`;
  },
  /** Of routines that would come but cannot be played here; empty where there are none. */
  unplayable: {
    newer: (names: readonly string[]) =>
      unplayable(names, {
        one: 'has a part whose technique this version does not know',
        other: 'have parts whose techniques this version does not know',
      }),
    empty: (names: readonly string[]) =>
      unplayable(names, { one: 'has no techniques', other: 'have no techniques' }),
    'too-many': (names: readonly string[]) =>
      unplayable(names, { one: 'has too many techniques', other: 'have too many techniques' }),
  },
  /** How many routines come with a length that is too short or too long to play; empty for none. */
  outOfRange: (count: number) =>
    count === 0
      ? ''
      : `Routines with lengths that Unknot cannot play: ${count}. It plays the nearest.`,
  /** The file's if-then plan is newer than the one here, or there is none here. */
  plan: 'The plan in the file becomes your plan here.',
  kept: 'Nothing else in this log changes.',
  done: ({ new: added, newer, deleted, unchanged }: Counts) =>
    `Imported: ${added} new, ${newer} newer, ${deleted} deleted, ${unchanged} unchanged.`,
  refused: (trouble: Trouble) => `${why(trouble)} Nothing was imported.`,
  failed: {
    full: 'The phone is full, so nothing was imported. Make some room, then try again.',
    blocked:
      'Unknot is open elsewhere in an older version, so nothing was imported. Close it there, then try again.',
    lost: 'The browser gives no access to its storage, so nothing was imported.',
    newer:
      'The log on this phone belongs to a newer Unknot, so nothing was imported. Update the app first.',
    busy: 'The log gives no answer right now, as while another window writes to it, so nothing was imported. Try again in a moment.',
  },
  toPhone: {
    title: 'Take your log to another phone',
    steps: [
      'Here, tap “Export JSON” and send the file to the other phone: by mail, by cloud, or by sharing nearby.',
      'There, open Unknot, then Log, and tap “Import”.',
      'Choose the file, look at how many sessions it brings, and tap “Import” again.',
      'What you did on both phones is joined. Importing a file twice does no harm.',
    ],
  },
  toInstalled: {
    title: 'Take your log into the installed app',
    steps: [
      'An app on an iPhone’s Home Screen keeps a log of its own, apart from the one in Safari.',
      'Here, tap “Export JSON”, then “Save to Files”.',
      'Open Unknot from the Home Screen, then Log, and tap “Import”.',
      'Choose the file and tap “Import” again. From then on, use the installed app.',
    ],
  },
};
