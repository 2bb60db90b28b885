import { InjectionToken } from '@angular/core';
import { browserFiles } from './browser-files';
import type { Files } from './files-types';

export type { HandOver, Files } from './files-types';

/** The way files leave the app. */
export const FILES = new InjectionToken<Files>('Files', { factory: browserFiles });
