import { fromEvent, map, Observable, take } from 'rxjs';
import { localStamp } from '../../domain/time/stamp';
import type { Clock } from './clock-types';

/** A whole number of ms, as a difference of two readings, may come out as that much more: no reason to wait another ms. */
const ARITHMETIC_ERROR_MS = 0.001;

/**
 * The browser's clocks: `performance.now`, `Date` and `setTimeout`, looked up at each call so that a test can fake them;
 * and `AbortSignal.timeout`, which counts active time by itself (docs/adr/036-no-answer-is-an-answer.md).
 */
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
          Math.max(0, Math.ceil(time - performance.now() - ARITHMETIC_ERROR_MS)),
        );
        return () => clearTimeout(handle);
      }),
    running: (length) =>
      fromEvent(AbortSignal.timeout(length), 'abort').pipe(
        take(1),
        map(() => undefined),
      ),
  };
}
