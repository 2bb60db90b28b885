import { SessionRecord } from './record';

/** What a person adds to a session once it is over. */
export type Feedback = Partial<Pick<SessionRecord, 'painAfter' | 'note' | 'knots'>>;

/** A change of what a person added, with what that person had seen before. */
export interface FeedbackWrite {
  /** Id of the record. */
  readonly id: string;
  /** The members to be set, and no others. */
  readonly change: Feedback;
  /** The members as they were last seen; one that was changed elsewhere since is not overwritten. */
  readonly known: Feedback;
}

type Member = keyof Feedback;

/** Whether the record has, in a member to be set, another value than was last seen and than is to be set. */
export function isOvertaken(record: Feedback, write: FeedbackWrite): boolean {
  return membersOf(write.change).some((member) => isOvertakenIn(member, record, write));
}

/**
 * What to set where nobody is there to be asked, as at the next start: members that were changed elsewhere stay as they
 * are there, but for the note, of which both are kept.
 */
export function reconciled(record: Feedback, write: FeedbackWrite): Feedback {
  const free = membersOf(write.change).filter((member) => !isOvertakenIn(member, record, write));
  const change: Feedback = Object.fromEntries(free.map((member) => [member, write.change[member]]));
  if (write.change.note === undefined || free.includes('note')) return change;
  const notes = [record.note, write.change.note].filter(
    (note) => note !== undefined && note !== '',
  );
  return { ...change, note: notes.join('\n') };
}

/** What is left of `pending` once `written` is in the log: members given anew meanwhile stay. */
export function withoutWritten(pending: Feedback, written: Feedback): Feedback {
  const left = membersOf(pending).filter((member) => !isSame(pending[member], written[member]));
  return Object.fromEntries(left.map((member) => [member, pending[member]]));
}

/** The members of a record that a person adds after the end. */
export function feedbackOf({ painAfter, note, knots }: Required<Feedback>): Feedback {
  return { painAfter, note, knots };
}

function isOvertakenIn(
  member: Member,
  record: Feedback,
  { known, change }: FeedbackWrite,
): boolean {
  return !isSame(record[member], known[member]) && !isSame(record[member], change[member]);
}

function membersOf(feedback: Feedback): readonly Member[] {
  return Object.keys(feedback) as Member[];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
