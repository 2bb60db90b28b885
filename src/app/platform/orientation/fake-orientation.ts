import { signal } from '@angular/core';
import type { Orientation } from './orientation-types';

/** A phone that a spec turns. It starts upright. */
export class FakeOrientation implements Orientation {
  readonly angle = signal(0);
}
