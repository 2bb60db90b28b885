import { DOCUMENT, inject } from '@angular/core';
import { Ms } from '../../domain/time/units';
import { ignoreErrors } from '../ignore-errors';
import type { Haptics } from './haptics-types';

/** What is used of `navigator`. */
export interface HapticsNavigator {
  vibrate?(pattern: number | number[]): boolean;
  readonly maxTouchPoints: number;
  readonly userAgent: string;
}

/**
 * The buzzer behind `navigator.vibrate`. Only phones with Chromium have one; Firefox for Android and Chromium on a desk
 * have the function, return true and do nothing (docs/spec/platform.md, Haptics). So it counts as there only on a touch screen
 * and not in Firefox: a fair guess, which a laptop with a touch screen still deceives.
 */
export class BrowserHaptics implements Haptics {
  readonly available: boolean;

  constructor(private readonly navigator: HapticsNavigator | undefined) {
    this.available =
      typeof navigator?.vibrate === 'function' &&
      navigator.maxTouchPoints > 0 &&
      !navigator.userAgent.includes('Firefox');
  }

  buzz(pattern: readonly Ms[]): void {
    if (this.available) ignoreErrors(() => this.navigator?.vibrate?.([...pattern]));
  }

  stop(): void {
    if (this.available) ignoreErrors(() => this.navigator?.vibrate?.(0));
  }
}

/** This phone's buzzer. */
export function browserHaptics(): Haptics {
  return new BrowserHaptics(inject(DOCUMENT).defaultView?.navigator);
}
