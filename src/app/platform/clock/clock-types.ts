import { Observable } from 'rxjs';
import { IsoTime, Ms } from '../../domain/time/units';

/** The only way to the time. Reads the browser's standard clocks afresh at each call. */
export interface Clock {
  /** Monotonic ms (`performance.now()`): for lengths. */
  now(): Ms;
  /** Ms since 1970 (`Date.now()`): for stamps. */
  epoch(): Ms;
  /** The present as local time with offset. */
  iso(): IsoTime;
  /** Emits once at `time` on the monotonic clock (at once if that is past) and completes. Unsubscribing takes it back. */
  at(time: Ms): Observable<void>;
  /**
   * Emits once when the page has run for `length` ms, and completes. For limits of what the browser does meanwhile: not
   * moved by a clock that is set or faked, and a page that is frozen does not count.
   */
  running(length: Ms): Observable<void>;
}
