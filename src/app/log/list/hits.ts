import { PageQuery } from '../../store/log/log-page';
import { LogRepository } from '../../store/log/log-repository';

/** So many sessions that suit are in memory at once while they are counted. */
const STRETCH = 500;

/** How many sessions of a part of the log suit; counted stretch by stretch, so that the page answers meanwhile. */
export async function countHits(
  log: Pick<LogRepository, 'page'>,
  query: Omit<PageQuery, 'atLeast'>,
): Promise<number> {
  let count = 0;
  let { before } = query;
  for (;;) {
    const page = await log.page({ ...query, before, atLeast: STRETCH });
    count += page.records.length;
    if (page.isLast || query.signal?.aborted) return count;
    before = page.from;
  }
}
