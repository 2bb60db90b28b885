import { quietly } from './quietly';

/**
 * Tells an iPhone that this page plays (true), which its mute switch then does not silence, or is done (false).
 * Safari from 16.4 (platform.md, Sound). `playback` stops other apps' audio, so it is given back as `auto`.
 */
export function claimAudio(navigator: Navigator | undefined, playing: boolean): void {
  const session = (navigator as { audioSession?: { type: string } } | undefined)?.audioSession;
  quietly(() => {
    if (session !== undefined) session.type = playing ? 'playback' : 'auto';
  });
}
