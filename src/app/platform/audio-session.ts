import { InjectionToken, Signal, signal } from '@angular/core';
import { ignoreErrors } from './ignore-errors';

/** True where the person wants music of other apps to play on under the guidance. */
export const MUSIC_PLAYS_ON = new InjectionToken<Signal<boolean>>('MusicPlaysOn', {
  factory: () => signal(false),
});

/**
 * How a page that plays stands beside other apps. `playback` goes on past an iPhone's mute switch and locked screen, and
 * stops what others play; `transient` is played over it, which they may turn down for, but is silent where the phone is.
 */
export type AudioClaim = 'playback' | 'transient';

/**
 * Tells an iPhone that this page plays, or (null) is done. Safari from 16.4 (docs/spec/platform.md, Sound; W3C Audio Session).
 * As long as nothing is heard the audio is given back as `auto`.
 */
export function claimAudio(navigator: Navigator | undefined, claim: AudioClaim | null): void {
  const session = (navigator as { audioSession?: { type: string } } | undefined)?.audioSession;
  ignoreErrors(() => {
    if (session !== undefined) session.type = claim ?? 'auto';
  });
}

/** For a device: claims the audio as the person wants it, each time anew. */
export function audioClaimer(
  navigator: Navigator | undefined,
  musicPlaysOn: Signal<boolean>,
): (playing: boolean) => void {
  return (playing) =>
    claimAudio(navigator, playing ? (musicPlaysOn() ? 'transient' : 'playback') : null);
}
