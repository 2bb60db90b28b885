import type { Bar } from './bars.ts';

/** The lines of one benchmark. */
export interface Lines {
  readonly bench: string;
  readonly bars: readonly Bar[];
  /** Why it ended before its time, and where to read on; null where it did not. */
  readonly failure: string | null;
}

/** When and where the bars were measured. */
export interface Occasion {
  /** A day, as 2026-11-30. */
  readonly day: string;
  readonly machine: string;
  /** True for a run of few cases, whose figures are rough. */
  readonly isQuick: boolean;
}

/** Told wherever a table is that of a quick run. */
export const QUICK = 'A quick run: its figures are rough, and those of few cases.';

const COLUMNS = ['what', 'bar', 'measured', 'beside it', 'ratio', 'holds'] as const;

function verdict(holds: boolean | null): string {
  if (holds === null) return 'not compared';
  return holds ? 'yes' : 'NO';
}

function cellsOf({ bench, bars, failure }: Lines): readonly (readonly string[])[] {
  const rows = bars.map(({ what, bar, measured, beside, ratio, holds }) => [
    what,
    bar,
    measured,
    beside,
    ratio === null ? '' : String(ratio),
    verdict(holds),
  ]);
  return failure === null ? rows : [...rows, [`${bench} (bench)`, '', failure, '', '', 'NO']];
}

/** The table as text, its columns one below the other. */
export function asText(all: readonly Lines[]): string {
  const rows = [COLUMNS, ...all.flatMap(cellsOf)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table as Markdown, with the day and the machine above it. */
export function asMarkdown(all: readonly Lines[], { day, machine, isQuick }: Occasion): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `Measured on ${day}: ${machine}.${isQuick ? ` ${QUICK}` : ''}`,
    '',
    row(COLUMNS),
    row(COLUMNS.map(() => '---')),
    ...all.flatMap(cellsOf).map(row),
  ].join('\n');
}

/** Between these lines of a paper the table stands. */
export const MARKERS = ['<!-- bench: begin -->', '<!-- bench: end -->'] as const;

/** Whether the table of a quick run may stand there: it never takes the place of a whole one. */
export function mayBeQuick(paper: string): boolean {
  return paper.includes(QUICK) || !paper.includes('Measured on ');
}

/** The paper with this table in place of the one it has; throws where the markers are not there. */
export function withTable(paper: string, table: string): string {
  const [begin, end] = [paper.indexOf(MARKERS[0]), paper.indexOf(MARKERS[1])];
  if (begin < 0 || end < begin) throw new Error(`The paper lacks ${MARKERS.join(' and ')}.`);
  return `${paper.slice(0, begin + MARKERS[0].length)}\n${table}\n${paper.slice(end)}`;
}
