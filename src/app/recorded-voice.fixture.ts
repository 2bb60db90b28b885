import earcons from '../../public/voice/earcons.json';
import manifest from '../../public/voice/en.json';
import { ClipPack, ClipPlace } from './domain/track/clip-pack';
import { SoundName } from './domain/session/cues/cue';

function places(clips: Readonly<Record<string, number[]>>): (readonly [string, ClipPlace])[] {
  return Object.entries(clips).map(([text, [start = -1, count = 0]]) => [text, { start, count }]);
}

/** The places of the recorded clips and earcons as the phone gets them, without their sound. */
export function recordedVoice(): ClipPack {
  return {
    frames: new Uint8Array(),
    speech: new Map(places(manifest.clips)),
    sounds: new Map(places(earcons.clips) as (readonly [SoundName, ClipPlace])[]),
    silence: { start: 0, count: 1 },
  };
}
