import { DestroyRef, DOCUMENT, inject, Signal, signal } from '@angular/core';
import { fromEvent, Subscription } from 'rxjs';
import { ignoreErrors } from '../ignore-errors';
import type { Orientation } from './orientation-types';

/** What is used of `screen.orientation`. */
export interface ScreenAngle extends EventTarget {
  readonly angle: number;
}

/** The rotation told by `screen.orientation` (Chrome 38, Firefox 43, Safari 16.4). */
export class BrowserOrientation implements Orientation {
  readonly angle: Signal<number>;

  private readonly is = signal(0);
  private readonly changes: Subscription;

  constructor(private readonly screen: ScreenAngle | undefined) {
    this.angle = this.is.asReadonly();
    this.look();
    this.changes = screen
      ? fromEvent(screen, 'change').subscribe(() => this.look())
      : Subscription.EMPTY;
  }

  /** Stops listening. */
  destroy(): void {
    this.changes.unsubscribe();
  }

  /** A browser told to hide what it runs on may throw at the reading. */
  private look(): void {
    ignoreErrors(() => this.is.set(this.screen?.angle ?? 0));
  }
}

/** This phone's rotation, watched for as long as the app lives. */
export function browserOrientation(): Orientation {
  const screen: { orientation?: ScreenAngle } | undefined = inject(DOCUMENT).defaultView?.screen;
  const orientation = new BrowserOrientation(screen?.orientation);
  inject(DestroyRef).onDestroy(() => orientation.destroy());
  return orientation;
}
