import { InjectionToken } from '@angular/core';
import { browserVisibility } from './browser-visibility';
import type { Visibility } from './visibility-types';

export type { Visibility } from './visibility-types';

/** Whether this page can be seen. */
export const VISIBILITY = new InjectionToken<Visibility>('Visibility', {
  factory: browserVisibility,
});
