import { Observable } from 'rxjs';
import { localStamp } from '../../domain/time/stamp';
import type { Clock } from './clock';

/** The browser's clocks: `performance.now`, `Date` and `setTimeout`, looked up at each call so that a test can fake them. */
export function browserClock(): Clock {
  return {
    now: () => performance.now(),
    epoch: () => Date.now(),
    iso: () => localStamp(Date.now()),
    at: (time) =>
      new Observable<void>((subscriber) => {
        const handle = setTimeout(
          () => {
            subscriber.next();
            subscriber.complete();
          },
          // Rounded up, because browsers cut fractions off and would come early.
          Math.max(0, Math.ceil(time - performance.now())),
        );
        return () => clearTimeout(handle);
      }),
  };
}
