import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { CLOCK } from '../../platform/clock/clock';
import { ignoreErrors } from '../../platform/ignore-errors';
import { idbLogRepository } from './idb-log-repository';
import { Outbox } from '../outbox/outbox';
import { OutboxLogRepository } from '../outbox/outbox-log-repository';
import type { LogRepository } from './log-repository-types';

export type { LogRepository, DiskLogRepository } from './log-repository-types';

/** The log. */
export const LOG_REPOSITORY = new InjectionToken<LogRepository>('LogRepository', {
  factory: () => {
    const storage = ignoreErrors(() => inject(DOCUMENT).defaultView?.localStorage);
    const outbox = new Outbox(storage ?? null);
    const repository = new OutboxLogRepository(idbLogRepository(), outbox, inject(CLOCK));
    // What the last start left waiting.
    void repository.flush();
    return repository;
  },
});
