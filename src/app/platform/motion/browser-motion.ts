import { DOCUMENT, inject, Signal, signal } from '@angular/core';
import { filter, fromEvent, map, merge, Observable, Subject, Subscription, take } from 'rxjs';
import { MotionSample } from '../../domain/motion/motion-sample';
import { Ms } from '../../domain/time/units';
import { Clock, CLOCK } from '../clock/clock';
import type { Motion, MotionState } from './motion';

/** A device that has sent no reading within this time has no sensor: computers have the event, and never fire it. */
const SILENT_MS: Ms = 1000;

/** What is used of the window. `requestPermission`: iOS 14.5, Chromium 152 (platform.md, Haptics). */
export interface MotionWindow extends EventTarget {
  readonly DeviceMotionEvent?: {
    readonly prototype?: unknown;
    requestPermission?(): Promise<string>;
  };
}

/** The accelerometer behind `devicemotion`. */
export class BrowserMotion implements Motion {
  readonly state: Signal<MotionState>;
  readonly samples$: Observable<MotionSample>;

  private readonly is = signal<MotionState>('off');
  private readonly samples = new Subject<MotionSample>();
  private listening = Subscription.EMPTY;
  private allowed = false;
  /** The newest start: an older one that is answered late must not listen. */
  private newest = 0;
  private starting: Promise<MotionState> | null = null;

  constructor(
    private readonly window: MotionWindow | null,
    private readonly clock: Clock,
  ) {
    this.state = this.is.asReadonly();
    this.samples$ = this.samples.asObservable();
    if (this.window?.DeviceMotionEvent === undefined) this.is.set('absent');
  }

  start(): Promise<MotionState> {
    if (this.is() === 'on' || this.window?.DeviceMotionEvent === undefined) {
      return Promise.resolve(this.is());
    }
    this.starting ??= this.ask(this.window, ++this.newest);
    return this.starting;
  }

  stop(): void {
    this.newest++;
    this.starting = null;
    this.listening.unsubscribe();
    if (this.is() === 'on') this.is.set('off');
  }

  /** Never rejects. */
  private async ask(window: MotionWindow, mine: number): Promise<MotionState> {
    const answer = this.allowed ? 'granted' : await permission(window);
    if (mine !== this.newest) return this.is();
    this.allowed = answer === 'granted';
    const state = this.allowed ? await this.listen(window) : 'refused';
    if (mine !== this.newest) return this.is();
    this.starting = null;
    this.is.set(state);
    return state;
  }

  /** `on` with the first reading, `absent` where none comes, `off` where it was stopped before. */
  private listen(window: MotionWindow): Promise<MotionState> {
    return new Promise((resolve) => {
      const readings$ = fromEvent<DeviceMotionEvent>(window, 'devicemotion').pipe(
        map((event) => this.sampleOf(event)),
        filter((sample) => sample !== null),
      );
      this.listening = readings$.subscribe((sample) => this.samples.next(sample));
      const silence$ = this.clock.at(this.clock.now() + SILENT_MS);
      const first = merge(
        this.samples.pipe(map(() => 'on' as const)),
        silence$.pipe(map(() => 'absent' as const)),
      );
      const waiting = first.pipe(take(1)).subscribe((state) => {
        resolve(state);
        if (state === 'absent') this.listening.unsubscribe();
      });
      this.listening.add(() => {
        waiting.unsubscribe();
        resolve('off');
      });
    });
  }

  /** Null for the empty event that a computer without a sensor may send once. */
  private sampleOf({ accelerationIncludingGravity: read }: DeviceMotionEvent): MotionSample | null {
    if (read === null) return null;
    const { x, y, z } = read;
    if (x === null || y === null || z === null) return null;
    return { at: this.clock.now(), x, y, z };
  }
}

/** Where nobody needs be asked, nobody is. Asked outside a tap, a browser throws: that is a no. */
async function permission(window: MotionWindow): Promise<string> {
  const event = window.DeviceMotionEvent;
  try {
    return (await event?.requestPermission?.()) ?? 'granted';
  } catch {
    return 'denied';
  }
}

/** This phone's accelerometer. */
export function browserMotion(): Motion {
  return new BrowserMotion(inject(DOCUMENT).defaultView, inject(CLOCK));
}
