import { DestroyRef, DOCUMENT, inject, InjectionToken } from '@angular/core';
import { CLOCK } from '../../platform/clock/clock';
import { DURABILITY } from '../../platform/durability/durability';
import { ignoreErrors } from '../../platform/ignore-errors';
import { fetchedLog } from './fetched-log';
import { logChanges } from './log-changes';
import { Outbox } from '../outbox/outbox';
import { OutboxLogRepository } from '../outbox/outbox-log-repository';
import type { DiskLogRepository, LogRepository } from './log-repository-types';

export type {
  Amendment,
  DiskLogRepository,
  LogEditing,
  LogMerging,
  LogQueries,
  LogRepository,
  SessionStore,
} from './log-repository-types';

/** The log. */
export const LOG_REPOSITORY = new InjectionToken<LogRepository>('LogRepository', {
  factory: () => {
    const storage = ignoreErrors(() => inject(DOCUMENT).defaultView?.localStorage);
    const outbox = new Outbox(storage ?? null);
    const repository = new OutboxLogRepository(diskLog(), outbox, inject(CLOCK));
    // What the last start left waiting.
    void repository.flush();
    return repository;
  },
});

function diskLog(): DiskLogRepository {
  const clock = inject(CLOCK);
  const durability = inject(DURABILITY);
  const changes = logChanges();
  inject(DestroyRef).onDestroy(() => changes.close());
  return fetchedLog(changes.changes$, async () => {
    const { idbLogRepository } = await import('./idb-log-repository');
    return idbLogRepository(clock, durability, changes);
  });
}
