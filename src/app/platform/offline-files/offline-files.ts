import { InjectionToken } from '@angular/core';
import { browserOfflineFiles } from './browser-offline-files';
import type { OfflineFiles } from './offline-files-types';

export type { OfflineState, OfflineFiles } from './offline-files-types';

/** The files of this app on this phone. */
export const OFFLINE_FILES = new InjectionToken<OfflineFiles>('OfflineFiles', {
  factory: browserOfflineFiles,
});
