import { InjectionToken } from '@angular/core';
import { browserMediaSession } from './browser-media-session';
import type { LockScreenControls } from './media-session-types';

export type { MediaCommand, NowPlaying, LockScreenControls } from './media-session-types';

/** The lock screen's controls. */
export const MEDIA_SESSION = new InjectionToken<LockScreenControls>('MediaSession', {
  factory: browserMediaSession,
});
