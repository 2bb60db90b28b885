import { Signal } from '@angular/core';

/** How the phone itself has turned what it shows. Never throws. */
export interface Orientation {
  /** Degrees the screen is turned from the phone's own upright: 0, 90, 180 or 270; 0 where the browser does not tell. */
  readonly angle: Signal<number>;
}
