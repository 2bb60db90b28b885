import { SessionRecord } from '../../domain/log/record';
import { LogRepository } from './log-repository-types';

/** More than the parts of a routine that runs right now. */
const ENOUGH = 16;

/** The newest session that matches, from the end of the log where it is; null where none does. */
export async function newestSession(
  log: Pick<LogRepository, 'page'>,
  matches: (record: SessionRecord) => boolean,
): Promise<SessionRecord | null> {
  let before: string | null = null;
  for (;;) {
    const page = await log.page({ before, from: '', atLeast: ENOUGH });
    const found = page.records.find(matches);
    if (found || page.isLast) return found ?? null;
    before = page.from;
  }
}
