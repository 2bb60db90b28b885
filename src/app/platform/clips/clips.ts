import { InjectionToken } from '@angular/core';
import { browserClips } from './browser-clips';
import type { Clips } from './clips-types';

export type { ClipsState, Clips } from './clips-types';

/** The clips of the page's language. */
export const CLIPS = new InjectionToken<Clips>('Clips', { factory: browserClips });
