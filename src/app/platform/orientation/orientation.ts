import { InjectionToken } from '@angular/core';
import { browserOrientation } from './browser-orientation';
import type { Orientation } from './orientation-types';

export type { Orientation } from './orientation-types';

/** The phone's own rotation. */
export const ORIENTATION = new InjectionToken<Orientation>('Orientation', {
  factory: browserOrientation,
});
