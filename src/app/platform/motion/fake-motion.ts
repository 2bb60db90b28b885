import { signal } from '@angular/core';
import { Subject } from 'rxjs';
import { MotionSample } from '../../domain/motion/motion-sample';
import type { Motion, MotionState } from './motion';

/** A sensor that does as a spec says: `answer` is what starting leads to. */
export class FakeMotion implements Motion {
  private readonly is = signal<MotionState>('off');
  private readonly samples = new Subject<MotionSample>();
  readonly state = this.is.asReadonly();
  readonly samples$ = this.samples.asObservable();
  /** How often it was started. */
  starts = 0;

  constructor(public answer: MotionState = 'on') {
    if (answer === 'absent') this.is.set('absent');
  }

  start(): Promise<MotionState> {
    this.starts++;
    this.is.set(this.answer);
    return Promise.resolve(this.answer);
  }

  stop(): void {
    if (this.is() === 'on') this.is.set('off');
  }

  /** The phone lies flat but for a shake upwards, in m/s². Only a sensor that is on reads it. */
  read(at: number, shake = 0): void {
    if (this.is() === 'on') this.samples.next({ at, x: 0, y: 0, z: 9.81 + shake });
  }
}
