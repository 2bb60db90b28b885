import { Knot, SessionRecord } from './record';

/** A cell of the table; what was not rated or not given is empty. */
export type CsvCell = string | number;

/** The header row of the table (docs/spec/contract.md, The log file). */
export const CSV_HEADER = [
  'id',
  'technique',
  'routine',
  'startedAt',
  'endedAt',
  'activeSeconds',
  'plannedSeconds',
  'outcome',
  'leftSeconds',
  'rightSeconds',
  'painBefore',
  'painAfter',
  'soreAfter',
  'knots',
  'note',
] as const;

/**
 * A text that a spreadsheet would take for a formula: it begins with a sign that starts one, in half or full width, or
 * with a blank that spreadsheets pass over on their way to such a sign. One apostrophe before it makes it harmless.
 * The expression asks for the first character alone, so that a second line does not hide it.
 */
export const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A session as a row, cell by cell under the header: local times with offset, seconds, ratings 0 to 10. */
export function csvRow(record: SessionRecord): readonly CsvCell[] {
  const { sides, knots } = record;
  return [
    record.id,
    record.technique,
    record.routine ?? '',
    record.startedAt,
    record.endedAt,
    record.activeSeconds,
    record.plannedSeconds,
    record.outcome,
    sides.left,
    sides.right,
    record.painBefore ?? '',
    record.painAfter ?? '',
    record.soreAfter ?? '',
    knots.map(knotText).join(';'),
    record.note,
  ];
}

/** `right:0.60:0.24:75`: side, place on the back map, active seconds into the session. */
function knotText({ side, x, y, at }: Knot): string {
  return [side, x.toFixed(2), y.toFixed(2), at].join(':');
}
