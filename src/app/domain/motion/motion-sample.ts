import { Ms } from '../time/units';

/** One reading of a phone's accelerometer: m/s² along its three axes, gravity included. */
export interface MotionSample {
  /** When it was read, on the monotonic clock. */
  readonly at: Ms;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
