import { afterRenderEffect, inject, Service, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Subject } from 'rxjs';

/** The seconds of a player that change nothing but its numbers (docs/adr/074). */
@Service({ autoProvided: false })
export class Seconds {
  /** Emits at each of them. */
  readonly passed$ = new Subject<void>();
}

/**
 * Shows what is another each second: at the session's events once everything else is drawn, in the seconds between them by
 * itself, without asking all of the page what has changed. To be called where one may inject.
 *
 * @param show reads signals, as an effect does; those it read are what events are
 */
export function showEachSecond(show: () => void): void {
  const seconds = inject(Seconds, { optional: true });
  afterRenderEffect(show);
  seconds?.passed$.pipe(takeUntilDestroyed()).subscribe(() => untracked(show));
}
