import Papa from 'papaparse';
import { CSV_HEADER, csvRow, FORMULA_START } from '../../domain/log/csv';
import type { CopyFormat } from '../../store/backup/log-copy';
import { liveRecord, StoredSession } from '../../store/log/stored-session';

/** Tells programs that the text is UTF-8: spreadsheets guess otherwise. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEW_LINE = '\r\n';

/** The table of the contract ("The log file", CSV): one row a session that is not deleted, for spreadsheets. */
export const CSV_COPY: CopyFormat = {
  extension: 'csv',
  type: 'text/csv',
  isBackup: false,
  text: ({ sessions }) => csvText(sessions),
};

async function* csvText(sessions: AsyncIterable<readonly StoredSession[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lines([CSV_HEADER]);
  for await (const page of sessions) {
    const records = page.map(liveRecord).filter((record) => record !== null);
    if (records.length > 0) yield NEW_LINE + lines(records.map(csvRow));
  }
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse(rows, { newline: NEW_LINE, escapeFormulae: FORMULA_START });
}
