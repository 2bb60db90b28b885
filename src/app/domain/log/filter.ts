import { BodySide } from '../session/plan/side';
import { TECHNIQUE_IDS, TechniqueId } from '../session/plan/technique-id';
import { addDays } from '../time/day';
import { SessionRecord } from './record';

/** Which sessions of the log are wanted; null and empty: all. */
export interface LogFilter {
  /** Words that a note must hold, all of them. */
  readonly text: string;
  readonly technique: TechniqueId | null;
  /** A side that was worked. */
  readonly side: BodySide | null;
  readonly withNote: boolean;
  readonly withKnots: boolean;
  /** First and last day, `2026-11-23`. */
  readonly from: string;
  readonly to: string;
}

/** A filter as an address has it; members not in it are not asked for. */
export type FilterQuery = Readonly<
  Partial<Record<'q' | 'technique' | 'side' | 'note' | 'knots' | 'from' | 'to', string>>
>;

/** All of the log. */
export const NO_FILTER: LogFilter = {
  text: '',
  technique: null,
  side: null,
  withNote: false,
  withKnots: false,
  from: '',
  to: '',
};

/**
 * The filter an address asks for: without words, which no address holds. What no Unknot wrote into it is passed over.
 */
export function filterOf(query: Readonly<Record<string, unknown>>): LogFilter {
  const { technique, side, note, knots, from, to } = query;
  return {
    text: '',
    technique: TECHNIQUE_IDS.find((id) => id === technique) ?? null,
    side: (['left', 'right'] as const).find((one) => one === side) ?? null,
    withNote: note === '1',
    withKnots: knots === '1',
    from: dayIn(from),
    to: dayIn(to),
  };
}

/** The filter as an address has it, the shortest way; its words stay out of it. */
export function queryOf(filter: LogFilter): FilterQuery {
  const { technique, side, withNote, withKnots, from, to } = filter;
  const members = {
    technique: technique ?? '',
    side: side ?? '',
    note: withNote ? '1' : '',
    knots: withKnots ? '1' : '',
    from,
    to,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== ''));
}

/** How many things are asked for beside the words. */
export function countOf(filter: LogFilter): number {
  return Object.keys(queryOf(filter)).length;
}

/** Whether anything is asked for. */
export function isFiltering(filter: LogFilter): boolean {
  return countOf(filter) > 0 || filter.text.trim() !== '';
}

/** The part of the log a filter's days leave: from a day on, and before a text that `startedAt` is compared with. */
export function rangeOf({ from, to }: LogFilter): {
  readonly from: string;
  readonly before: string | null;
} {
  return { from, before: to === '' ? null : addDays(to, 1) };
}

/** Whether a session is wanted, its days left out; undefined where all are. */
export function matcherOf(filter: LogFilter): ((record: SessionRecord) => boolean) | undefined {
  const { technique, side, withNote, withKnots } = filter;
  // Mutant `/\s+/u` => `/\s/u`: Equivalent: the empty words between two spaces are left out next.
  const words = plain(filter.text).split(/\s+/u).filter(Boolean);
  if (countOf({ ...filter, from: '', to: '' }) === 0 && words.length === 0) return undefined;
  return (record) =>
    (technique === null || record.technique === technique) &&
    (side === null || record.sides[side] > 0) &&
    (!withNote || record.note !== '') &&
    (!withKnots || record.knots.length > 0) &&
    (words.length === 0 || holdsAll(record.note, words));
}

function holdsAll(note: string, words: readonly string[]): boolean {
  // Mutant `note === ''` => `false`, `''` => `"Stryker was here!"`: Equivalent: an empty note holds no word. The test spares the work on the many without one.
  if (note === '') return false;
  const text = plain(note);
  return words.every((word) => text.includes(word));
}

/** Without accents and in small letters, so that "Épaule" is found by "epaule". */
function plain(text: string): string {
  // Mutant `text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()` => `text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()`: As good: note and words are put in the same letters, whichever these are.
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function dayIn(text: unknown): string {
  return typeof text === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text))
    ? text
    : '';
}
