import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { CLOCK } from '../../platform/clock/clock';
import { ignoreErrors } from '../../platform/ignore-errors';
import { idbLogRepository } from './idb-log-repository';
import { Journal } from '../outbox/journal';
import { JournaledLogRepository } from '../outbox/journaled-log-repository';
import type { LogRepository } from './log-repository-types';

export type { LogRepository, DiskLogRepository } from './log-repository-types';

/** The log. */
export const LOG_REPOSITORY = new InjectionToken<LogRepository>('LogRepository', {
  factory: () => {
    const storage = ignoreErrors(() => inject(DOCUMENT).defaultView?.localStorage);
    const journal = new Journal(storage ?? null);
    const repository = new JournaledLogRepository(idbLogRepository(), journal, inject(CLOCK));
    // What the last start left waiting.
    void repository.flush();
    return repository;
  },
});
