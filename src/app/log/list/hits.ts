import { sessionKey } from '../../domain/log/joined-run';
import { PageQuery } from '../../store/log/log-page';
import { LogRepository } from '../../store/log/log-repository';

/** The most matching sessions that are in memory at once while they are counted. */
const BATCH = 500;

/** How many sessions of a part of the log match, a routine's run as one; counted in batches, so that the page answers meanwhile. */
export async function countHits(
  log: Pick<LogRepository, 'page'>,
  query: Omit<PageQuery, 'atLeast'>,
): Promise<number> {
  const found = new Set<string>();
  let { before } = query;
  for (;;) {
    const page = await log.page({ ...query, before, atLeast: BATCH });
    for (const record of page.records) found.add(sessionKey(record));
    if (page.isLast || query.signal?.aborted) return found.size;
    before = page.from;
  }
}
