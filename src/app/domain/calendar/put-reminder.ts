import { Reminder } from './reminder';

/** A reminder as it was put into a calendar. */
export interface PutReminder extends Reminder {
  /** Id of the entry, the same nowhere else, and for good: by it a calendar knows what the entry takes the place of. */
  readonly id: string;
  /** How often it was put there before: of two states of an entry, a calendar keeps the greater. */
  readonly sequence: number;
  readonly title: string;
}

/**
 * The reminder to be put there now, in the place of the one before.
 *
 * @param before null where there was none
 * @param newId gives the id of the first
 */
export function nextReminder(
  before: PutReminder | null,
  now: Reminder & Pick<PutReminder, 'title'>,
  newId: () => string,
): PutReminder {
  const { weekdays, time, title } = now;
  const [id, sequence] =
    before === null ? [`${newId()}@unknot`, 0] : [before.id, before.sequence + 1];
  return { id, sequence, weekdays, time, title };
}

/** The reminder in a parsed JSON value; null where it is none. */
export function putReminderOf(value: unknown): PutReminder | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, sequence, weekdays, time, title } = value as Partial<PutReminder>;
  const texts = [id, time, title].every((text) => typeof text === 'string');
  const isCounted = Number.isSafeInteger(sequence) && Number(sequence) >= 0;
  const hasDays =
    Array.isArray(weekdays) &&
    weekdays.every((day) => Number.isInteger(day) && day >= 0 && day < 7);
  return texts && isCounted && hasDays ? (value as PutReminder) : null;
}
