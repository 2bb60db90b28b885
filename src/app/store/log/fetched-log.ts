import type { Observable } from 'rxjs';
import { StoreError } from '../database/store-error';
import type { DiskLogRepository } from './log-repository-types';

type Method = Exclude<keyof DiskLogRepository, 'changes$'>;

/**
 * A log on the disk whose code comes with the first question: what reads and writes a database is no part of the first load.
 *
 * @param fetchDisk fetches that code and opens the log with it. Where it does not come the log is `lost` for that question
 *   alone: the next one fetches it again
 */
export function fetchedLog(
  changes$: Observable<void>,
  fetchDisk: () => Promise<DiskLogRepository>,
): DiskLogRepository {
  let fetched: Promise<DiskLogRepository> | null = null;
  const disk = (): Promise<DiskLogRepository> =>
    (fetched ??= fetchDisk().catch((cause: unknown) => {
      fetched = null;
      throw new StoreError('lost', { cause });
    }));
  const ask = <M extends Method>(method: M): DiskLogRepository[M] => {
    const asked = async (...given: unknown[]): Promise<unknown> => {
      const log = await disk();
      return Reflect.apply(log[method] as (...all: unknown[]) => Promise<unknown>, log, given);
    };
    return asked as DiskLogRepository[M];
  };
  return {
    changes$,
    all: ask('all'),
    page: ask('page'),
    find: ask('find'),
    checkpoint: ask('checkpoint'),
    save: ask('save'),
    take: ask('take'),
    addFeedback: ask('addFeedback'),
    endAsItIs: ask('endAsItIs'),
    amend: ask('amend'),
    amendAll: ask('amendAll'),
    remove: ask('remove'),
    restore: ask('restore'),
    forget: ask('forget'),
    previewMerge: ask('previewMerge'),
    merge: ask('merge'),
  };
}
