import { InjectionToken } from '@angular/core';
import { browserSharedFile } from './browser-shared-file';
import type { SharedFile } from './shared-file-types';

export type { SharedFile } from './shared-file-types';

/** What was shared with this app. */
export const SHARED_FILE = new InjectionToken<SharedFile>('SharedFile', {
  factory: browserSharedFile,
});
