import { InjectionToken } from '@angular/core';
import { browserKeeping } from './browser-keeping';
import type { Keeping } from './keeping-types';

export type { StorageRoom, Keeping } from './keeping-types';

/** What this browser says about keeping the log. */
export const KEEPING = new InjectionToken<Keeping>('Keeping', { factory: browserKeeping });
