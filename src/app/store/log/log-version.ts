import { inject, linkedSignal, Resource, ResourceStatus, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { scan } from 'rxjs';
import { LOG_REPOSITORY } from './log-repository';

/** A number that is another after each change of the log, in this tab or elsewhere: read it to read the log anew. */
export function logVersion(): Signal<number> {
  const { changes$ } = inject(LOG_REPOSITORY);
  return toSignal(changes$.pipe(scan((version) => version + 1, 0)), { initialValue: 0 });
}

/** What was read last, kept while it is read anew so that nothing on the page jumps; undefined before the first time. */
export function lastValue<T>(reading: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (reading.hasValue() ? reading.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
}

/** Whether it was read, or could not be, once: from then on it is known what there is to say. */
export function wasTried(reading: Resource<unknown>): Signal<boolean> {
  return linkedSignal<ResourceStatus, boolean>({
    source: () => reading.status(),
    computation: (status, before) =>
      (before?.value ?? false) || status === 'resolved' || status === 'error',
  }).asReadonly();
}
