import { InjectionToken } from '@angular/core';
import { browserFreshStart } from './browser-fresh-start';
import type { FreshStart } from './fresh-start-types';

export type { FreshStart } from './fresh-start-types';

/** The windows of this app. */
export const FRESH_START = new InjectionToken<FreshStart>('FreshStart', {
  factory: browserFreshStart,
});
