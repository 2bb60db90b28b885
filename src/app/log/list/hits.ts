import { sessionKey } from '../../domain/log/joined-run';
import { PageQuery } from '../../store/log/log-page';
import { LogRepository } from '../../store/log/log-repository';

/** So many sessions that suit are in memory at once while they are counted. */
const STRETCH = 500;

/** How many sessions of a part of the log suit, a routine's run as one; counted stretch by stretch, so that the page answers meanwhile. */
export async function countHits(
  log: Pick<LogRepository, 'page'>,
  query: Omit<PageQuery, 'atLeast'>,
): Promise<number> {
  const found = new Set<string>();
  let { before } = query;
  for (;;) {
    const page = await log.page({ ...query, before, atLeast: STRETCH });
    for (const record of page.records) found.add(sessionKey(record));
    if (page.isLast || query.signal?.aborted) return found.size;
    before = page.from;
  }
}
