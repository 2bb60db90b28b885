import { computed, Resource, Signal } from '@angular/core';
import { StoreError, StoreErrorKind } from '../store/database/store-error';

/** Why the log could not be read; null when it could. */
export function troubleOf(reading: Resource<unknown>): Signal<StoreErrorKind | null> {
  return computed(() => {
    const error = reading.error();
    if (error === undefined) return null;
    return error instanceof StoreError ? error.kind : 'lost';
  });
}
