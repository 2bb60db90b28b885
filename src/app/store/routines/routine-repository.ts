import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { ignoreErrors } from '../../platform/ignore-errors';
import { idbRoutineRepository } from './idb-routine-repository';
import { RoutineOutbox } from './routine-outbox';
import type { RoutineRepository } from './routine-repository-types';

export type { RoutineRepository, RoutineSaving } from './routine-repository-types';

/** The person's own routines. */
export const ROUTINE_REPOSITORY = new InjectionToken<RoutineRepository>('RoutineRepository', {
  factory: () => {
    const storage = ignoreErrors(() => inject(DOCUMENT).defaultView?.localStorage);
    const repository = idbRoutineRepository(new RoutineOutbox(storage ?? null));
    // What an earlier window left waiting.
    void repository.flush();
    return repository;
  },
});
