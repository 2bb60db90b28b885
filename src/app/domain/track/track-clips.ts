import { AudioChannels } from '../guidance/audio-channels';
import { Cue } from '../session/cues/cue';
import { CueTimes } from '../session/cues/cue-times';
import { Ms } from '../time/units';
import { ClipPack, ClipPlace, FRAME_MS } from './clip-pack';
import { clipsOf } from './find-clips';

/** The clips that a track with these channels plays for a cue; none where the cue is not on them or has no clip. */
export function clipsFor(cue: Cue, pack: ClipPack, channels: AudioChannels): readonly ClipPlace[] {
  if (cue.kind === 'speak') return channels.speech ? (clipsOf(cue.text, pack) ?? []) : [];
  // Mutant `cue.kind !== 'sound'` => `false`: Equivalent: what is no sound has no name to be found by. The compiler asks for the test.
  if (cue.kind !== 'sound' || !channels.sounds) return [];
  const clip = pack.sounds.get(cue.name);
  return clip === undefined ? [] : [clip];
}

/** How long cues take in a track: as long as their clips. Those on a channel that is off take no time in it. */
export function timesOf(pack: ClipPack, channels: AudioChannels): CueTimes {
  const soundClip = (name: Parameters<CueTimes['sound']>[0]): readonly ClipPlace[] =>
    clipsFor({ kind: 'sound', name, due: 0 }, pack, channels);
  return {
    speech: (text) => {
      if (!channels.speech) return 0;
      const clips = clipsOf(text, pack);
      // What has no clip has no room either: another wording may have one.
      return clips === null ? Infinity : lengthOf(clips);
    },
    sound: (name) => lengthOf(soundClip(name)),
    exact: true,
    earcons: channels.sounds,
  };
}

function lengthOf(clips: readonly ClipPlace[]): Ms {
  return clips.reduce((sum, clip) => sum + clip.count, 0) * FRAME_MS;
}
