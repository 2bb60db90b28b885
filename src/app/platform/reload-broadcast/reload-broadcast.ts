import { InjectionToken } from '@angular/core';
import { browserReloadBroadcast } from './browser-reload-broadcast';
import type { ReloadBroadcast } from './reload-broadcast-types';

export type { ReloadBroadcast } from './reload-broadcast-types';

/** The windows of this app. */
export const RELOAD_BROADCAST = new InjectionToken<ReloadBroadcast>('ReloadBroadcast', {
  factory: browserReloadBroadcast,
});
