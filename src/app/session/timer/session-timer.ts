import { inject, Service } from '@angular/core';
import { defer, filter, map, merge, NEVER, Observable, repeat, startWith, switchMap } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { VISIBILITY } from '../../platform/visibility/visibility';

/**
 * Tells a session when to tick. It counts nothing and holds no time of its own: after each tick it asks
 * when something next changes, and sleeps till then. A late tick is therefore never made up for, and nothing drifts.
 */
@Service()
export class SessionTimer {
  private readonly clock = inject(CLOCK);
  private readonly visibility = inject(VISIBILITY);

  /**
   * Emits at each boundary, and when the page comes back into view. Never completes.
   *
   * @param nextBoundary asked afresh after every tick: monotonic ms, or null while nothing changes by itself
   * @param restart$ emits when a command may have moved the boundary
   */
  ticks(nextBoundary: () => Ms | null, restart$: Observable<unknown>): Observable<void> {
    const untilBoundary = defer(() => {
      const boundary = nextBoundary();
      return boundary === null ? NEVER : this.clock.at(boundary);
    });
    const back$ = this.visibility.changes$.pipe(
      filter((change) => change === 'visible'),
      map(() => undefined),
    );
    return merge(
      restart$.pipe(
        startWith(undefined),
        switchMap(() => untilBoundary.pipe(repeat())),
      ),
      back$,
    );
  }
}
