import { InjectionToken } from '@angular/core';
import { browserAppUpdate } from './browser-app-update';
import type { AppUpdate } from './app-update-types';

export type { AppUpdate } from './app-update-types';

/** Versions of this app. */
export const APP_UPDATE = new InjectionToken<AppUpdate>('AppUpdate', { factory: browserAppUpdate });
