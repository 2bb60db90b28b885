import { defer, Observable, Subscriber } from 'rxjs';
import { localStamp } from '../../domain/time/stamp';
import { IsoTime, Ms } from '../../domain/time/units';
import type { Clock } from './clock-types';

/** Someone waiting for a moment. */
interface Waiting {
  readonly time: Ms;
  readonly subscriber: Subscriber<void>;
}

/** More firings than this within one `tick` mean that somebody asks for the same moment over and over. */
const ENDLESS = 100_000;

/** A clock that moves only when a spec says so. It starts at 0 ms, on 23 November 2026, 20:00 UTC. */
export class FakeClock implements Clock {
  private monotonic: Ms = 0;
  private wall: Ms;
  private waiting: readonly Waiting[] = [];

  constructor(epoch: Ms = Date.UTC(2026, 10, 23, 20)) {
    this.wall = epoch;
  }

  now(): Ms {
    return this.monotonic;
  }

  epoch(): Ms {
    return this.wall;
  }

  iso(): IsoTime {
    return localStamp(this.wall);
  }

  /** As in a browser, even a moment that is past fires only later: at the next `tick`, were it `tick(0)`. */
  at(time: Ms): Observable<void> {
    return new Observable<void>((subscriber) => {
      const mine = { time, subscriber };
      this.waiting = [...this.waiting, mine];
      return () => {
        this.waiting = this.waiting.filter((other) => other !== mine);
      };
    });
  }

  running(length: Ms): Observable<void> {
    return defer(() => this.at(this.monotonic + length));
  }

  /** Lets time pass on both clocks, firing what becomes due in order, each at its own moment. */
  tick(ms: Ms): void {
    const end = this.monotonic + ms;
    let fired = 0;
    for (let next = this.firstDue(end); next !== undefined; next = this.firstDue(end)) {
      if (++fired > ENDLESS)
        throw new Error('FakeClock: somebody waits for the same moment without end');
      this.moveTo(Math.max(this.monotonic, next.time));
      next.subscriber.next();
      next.subscriber.complete();
    }
    this.moveTo(end);
  }

  /** The machine sleeps: the date goes on, the monotonic clock and every timer stand still (docs/spec/platform.md, Clocks). */
  sleep(ms: Ms): void {
    this.wall += ms;
  }

  /** The page is frozen: both clocks go on, and what became due meanwhile fires at the next `tick`, late. */
  freeze(ms: Ms): void {
    this.moveTo(this.monotonic + ms);
  }

  /** Somebody sets the wall clock; lengths are not touched. */
  setEpoch(epoch: Ms): void {
    this.wall = epoch;
  }

  private firstDue(end: Ms): Waiting | undefined {
    const due = this.waiting.filter((one) => one.time <= end);
    return due.reduce<Waiting | undefined>(
      (first, one) => (first === undefined || one.time < first.time ? one : first),
      undefined,
    );
  }

  private moveTo(time: Ms): void {
    this.wall += time - this.monotonic;
    this.monotonic = time;
  }
}
