interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** Timers and dates that stand still until a test moves them. */
export class WorkerClock {
  /** The wall clock, ms since 1970. */
  now: number;
  private timers = new Map<number, Timer>();
  private last = 0;
  /** The `Date` of this clock. */
  readonly Date: typeof Date;

  constructor(start: number) {
    this.now = start;
    const now = (): number => this.now;
    this.Date = class extends Date {
      static override now(): number {
        return now();
      }
    } as typeof Date;
  }

  readonly setTimeout = (call: () => void, ms = 0): number => {
    this.last += 1;
    this.timers.set(this.last, { at: this.now + ms, call });
    return this.last;
  };

  readonly clearTimeout = (id: number): void => {
    this.timers.delete(id);
  };

  /** When the next timer is due; null while there is none. */
  get due(): number | null {
    const all = [...this.timers.values()].map(({ at }) => at);
    return all.length === 0 ? null : Math.min(...all);
  }

  /** Goes to the next timer and calls it. */
  next(): void {
    const [first] = [...this.timers].sort(([, a], [, b]) => a.at - b.at);
    if (first === undefined) throw new Error('No timer is left.');
    const [id, { at, call }] = first;
    this.timers.delete(id);
    this.now = Math.max(this.now, at);
    call();
  }

  /** Forgets all timers, as when a worker ends. */
  clear(): void {
    this.timers.clear();
  }
}
