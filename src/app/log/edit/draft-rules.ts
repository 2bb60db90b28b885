import { required, schema, Schema, validateTree } from '@angular/forms/signals';
import { isByHand, SessionTimes, spanSeconds } from '../../domain/log/amendment';
import { SessionRecord } from '../../domain/log/record';
import { dayOf, localStamp } from '../../domain/time/stamp';
import { Ms } from '../../domain/time/units';
import { EditWords } from '../../words/edit-words';
import { changesTimes, SessionDraft, timesOf } from './session-draft';

/** Earlier than this no session is entered: a year typed in two digits is a slip. */
const FIRST_DAY = '2000-01-01';
const LONGEST_MINUTES = 12 * 60;
/** From its start to its end, pauses and all: more is a slip of the day. */
const LONGEST_SPAN_SECONDS = 24 * 3600;

/** A member of the draft that an error about times stands at. */
type TimeField = 'startDay' | 'startTime' | 'endDay' | 'endTime' | 'minutes';

/** What is wrong, at the field where it is mended. */
interface TimeTrouble {
  readonly at: TimeField;
  readonly message: string;
}

/** What a draft is checked against. */
export interface DraftContext {
  /** The record that is edited; null for one that is entered by hand. */
  readonly record: () => SessionRecord | null;
  /** The present, in ms since 1970. */
  readonly now: () => Ms;
  readonly words: EditWords['errors'];
}

/** The rules of the form, for signal forms; one error about times stands at a time. */
export function draftRules(context: DraftContext): Schema<SessionDraft> {
  return schema((path) => {
    required(path.technique, { message: context.words.technique });
    validateTree(path, ({ value, fieldTree }) => {
      const trouble = timeTrouble(value(), context);
      if (trouble === null) return undefined;
      return { kind: 'time', message: trouble.message, fieldTree: fieldTree[trouble.at] };
    });
  });
}

/** The first thing wrong with the times of a draft; null where all is well, or nothing about them was changed. */
export function timeTrouble(draft: SessionDraft, context: DraftContext): TimeTrouble | null {
  const { now, words } = context;
  const record = context.record();
  if (record !== null && !changesTimes(draft, record)) return null;
  const byHand = record === null || isByHand(record);
  const missing = missingTime(draft, byHand, words);
  if (missing !== null) return missing;
  const times = timesOf(draft, record);
  const today = dayOf(localStamp(now()));
  if (draft.startDay < FIRST_DAY) return { at: 'startDay', message: words.year };
  if (Date.parse(times.startedAt) > now())
    return { at: draft.startDay > today ? 'startDay' : 'startTime', message: words.future };
  if (!byHand) return endTrouble(draft, times, context);
  return Date.parse(times.endedAt) > now() ? { at: 'minutes', message: words.endsLater } : null;
}

/** What is not filled in, or is no number of minutes. */
function missingTime(
  { startDay, startTime, endDay, endTime, minutes }: SessionDraft,
  byHand: boolean,
  words: DraftContext['words'],
): TimeTrouble | null {
  if (startDay === '') return { at: 'startDay', message: words.day };
  if (startTime === '') return { at: 'startTime', message: words.time };
  if (!byHand && endDay === '') return { at: 'endDay', message: words.day };
  if (!byHand && endTime === '') return { at: 'endTime', message: words.time };
  if (minutes === null || !Number.isInteger(minutes) || minutes < 1)
    return { at: 'minutes', message: words.minutes };
  return minutes > LONGEST_MINUTES ? { at: 'minutes', message: words.longest } : null;
}

function endTrouble(
  { startDay, endDay, minutes }: SessionDraft,
  { startedAt, endedAt }: SessionTimes,
  { now, words }: DraftContext,
): TimeTrouble | null {
  const span = spanSeconds({ startedAt, endedAt });
  if (span <= 0) return { at: endDay < startDay ? 'endDay' : 'endTime', message: words.order };
  if (Date.parse(endedAt) > now())
    return {
      at: endDay > dayOf(localStamp(now())) ? 'endDay' : 'endTime',
      message: words.future,
    };
  if (span > LONGEST_SPAN_SECONDS) return { at: 'endDay', message: words.tooLong };
  // Clocks are shown without their seconds: from 21:02 to 21:07 are five minutes.
  const room = Math.ceil(span / 60);
  return (minutes ?? 0) > room ? { at: 'minutes', message: words.span(room) } : null;
}
