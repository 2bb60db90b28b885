import { InjectionToken } from '@angular/core';
import { browserClock } from './browser-clock';
import type { Clock } from './clock-types';

export type { Clock } from './clock-types';

/** The clock everything is timed by. Specs provide `new FakeClock()`. */
export const CLOCK = new InjectionToken<Clock>('Clock', { factory: browserClock });
