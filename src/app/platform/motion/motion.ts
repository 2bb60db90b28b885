import { InjectionToken, Signal } from '@angular/core';
import { Observable } from 'rxjs';
import { MotionSample } from '../../domain/motion/motion-sample';
import { browserMotion } from './browser-motion';

/** `off`: nobody listens. `on`: readings come. `refused`: the person or the browser said no. `absent`: there is no sensor. */
export type MotionState = 'off' | 'on' | 'refused' | 'absent';

/** The phone's accelerometer. Never throws. */
export interface Motion {
  /** The true state, for the person to see. Between `start` and the first reading it is still `off`. */
  readonly state: Signal<MotionState>;
  /** Every reading while it is on. Never completes. */
  readonly samples$: Observable<MotionSample>;
  /**
   * Asks for the sensor and listens. To be called within a tap the first time: only there browsers ask the person.
   * Answers what came of it, within a second of the person's answer; `off` where it was stopped meanwhile.
   */
  start(): Promise<MotionState>;
  /** Listens no longer. What was refused or absent stays known. */
  stop(): void;
}

/** The phone's accelerometer. */
export const MOTION = new InjectionToken<Motion>('Motion', { factory: browserMotion });
