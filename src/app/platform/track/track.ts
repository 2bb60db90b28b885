import { InjectionToken } from '@angular/core';
import { browserTrack } from './browser-track';
import type { Track } from './track-types';

export type { TrackState, Track } from './track-types';

/** The media elements that play a session. */
export const TRACK = new InjectionToken<Track>('Track', { factory: browserTrack });
