import { DOCUMENT, inject, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { SwUpdate } from '@angular/service-worker';
import { filter, map, NEVER, Observable } from 'rxjs';
import type { AppUpdate } from './app-update';

/** False until the source emits, true from then on; false for good where there is no source. */
function once(source: Observable<unknown> = NEVER): Signal<boolean> {
  return toSignal(source.pipe(map(() => true)), { initialValue: false });
}

/** Versions as Angular's service worker reports them. Any load takes the newest ready one, so nothing needs activating. */
export function browserAppUpdate(): AppUpdate {
  const worker = inject(SwUpdate, { optional: true });
  const document = inject(DOCUMENT);
  return {
    ready: once(worker?.versionUpdates.pipe(filter((event) => event.type === 'VERSION_READY'))),
    unrecoverable: once(worker?.unrecoverable),
    reload: () => document.defaultView?.location.reload(),
  };
}
