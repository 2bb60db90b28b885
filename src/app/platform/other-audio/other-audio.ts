import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** What this phone does to music of other apps while a session is heard, as far as a page can tell. */
export type OtherAudio = 'stops' | 'pauses' | 'goes-on';

/** What is used of `navigator`. */
export interface OtherAudioNavigator {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

/**
 * An iPhone's audio session is claimed as `playback` (audio-session.ts), which stops what others play, unless the person
 * wants it to play on: there alone a page is asked. Android gives the
 * loudspeaker to whoever plays longer than a few seconds. Other systems mix.
 */
export function otherAudioOf(navigator: OtherAudioNavigator | undefined): OtherAudio {
  if (navigator === undefined) return 'goes-on';
  if ('audioSession' in navigator && navigator.maxTouchPoints > 0) return 'stops';
  return navigator.userAgent.includes('Android') ? 'pauses' : 'goes-on';
}

/** What this phone does to other apps' music. */
export const OTHER_AUDIO = new InjectionToken<OtherAudio>('OtherAudio', {
  factory: () => otherAudioOf(inject(DOCUMENT).defaultView?.navigator),
});
