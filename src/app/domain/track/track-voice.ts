import { Cue } from '../session/cue';
import { CueTimes } from '../session/cue-times';
import { Ms } from '../time/units';
import { ClipPack, ClipPlace, FRAME_MS } from './clip-pack';
import { clipsOf } from './find-clips';

/** Which of what is heard a track carries. */
export interface TrackShare {
  readonly speech: boolean;
  readonly sounds: boolean;
}

/** True where both carry the same. */
export function isSameShare(one: TrackShare, other: TrackShare): boolean {
  return one.speech === other.speech && one.sounds === other.sounds;
}

/** The clips of a cue that are this track's to play. */
export function clipsFor(cue: Cue, pack: ClipPack, share: TrackShare): readonly ClipPlace[] {
  if (cue.kind === 'speak') return share.speech ? (clipsOf(cue.text, pack) ?? []) : [];
  if (cue.kind !== 'sound' || !share.sounds) return [];
  const clip = pack.sounds.get(cue.name);
  return clip === undefined ? [] : [clip];
}

/** How long things take in a track: as long as their clips. What it does not carry takes no time in it. */
export function timesOf(pack: ClipPack, share: TrackShare): CueTimes {
  const soundClip = (name: Parameters<CueTimes['sound']>[0]): readonly ClipPlace[] =>
    clipsFor({ kind: 'sound', name, due: 0 }, pack, share);
  return {
    speech: (text) => {
      if (!share.speech) return 0;
      const clips = clipsOf(text, pack);
      // What has no clip has no room either: another wording may have one.
      return clips === null ? Infinity : lengthOf(clips);
    },
    sound: (name) => lengthOf(soundClip(name)),
    exact: true,
  };
}

function lengthOf(clips: readonly ClipPlace[]): Ms {
  return clips.reduce((sum, clip) => sum + clip.count, 0) * FRAME_MS;
}
