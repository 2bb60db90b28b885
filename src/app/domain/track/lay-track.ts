import { Cue } from '../session/cue';
import { Ms } from '../time/units';
import { ClipPlace, FRAME_MS, HEARD_AFTER_MS } from './clip-pack';

/** So many frames before the moment it is laid from a track begins, as a clip is heard that much after its place. */
const LEAD_FRAMES = Math.round(HEARD_AFTER_MS / FRAME_MS);

/** Where a track stands when it tells of the moment it is laid from. */
export const LEAD_MS: Ms = LEAD_FRAMES * FRAME_MS;

/** Silence behind the last sound, so that its end comes out of the decoder and out of a slow headset. */
const TAIL_FRAMES = 28;

/** A clip at its place in a track. */
export interface Placement {
  /** Number of its first frame in the track. */
  readonly frame: number;
  readonly clip: ClipPlace;
  /** When its cue was due, on the monotonic clock. */
  readonly due: Ms;
}

/** What stands where in a track. */
export interface LaidTrack {
  /** The moment on the monotonic clock that is heard when the track stands at `LEAD_MS`. */
  readonly from: Ms;
  /** In order, one behind the other. */
  readonly placements: readonly Placement[];
  /** Length of the track. */
  readonly frames: number;
}

/** What a track is laid from. */
export interface TrackDraft {
  readonly from: Ms;
  /** The track lasts at least until then. */
  readonly to: Ms;
  /** In order of time, none before `from`. */
  readonly cues: readonly Cue[];
  /** The clips of a cue, to be joined; none for a cue that this track leaves to others. */
  clipsOf(cue: Cue): readonly ClipPlace[];
  /** The track this one takes over from: what it has begun to say, it ends here. */
  readonly before?: LaidTrack;
  /** How long a phone takes until it is heard: nothing new is begun in that time, or its beginning would be lost. */
  readonly unheardMs?: Ms;
}

/**
 * Lays clips out in time. Joined frames cannot sound together, and what is begun is never cut: so a cue that falls into
 * another is left out, but a step's own text waits until there is room.
 */
export function layTrack(draft: TrackDraft): LaidTrack {
  const placements = [...begun(draft)];
  // One more, as a decoder begins at a whole frame.
  const unheard = draft.unheardMs === undefined ? 0 : Math.ceil(draft.unheardMs / FRAME_MS) + 1;
  let free = Math.max(0, ...placements.map(({ frame, clip }) => frame + clip.count));
  /** By how much the cues that could not be heard in time were moved, and with them those that follow on them. */
  let moved = 0;
  for (const cue of draft.cues) {
    const clips = draft.clipsOf(cue);
    if (clips.length === 0) continue;
    const due = frameAt(cue.due, draft.from);
    if (due < unheard) moved = Math.max(moved, unheard - due);
    else if (due >= free) moved = 0;
    const follows = due < free && due + moved >= free;
    const wanted = follows ? free : Math.max(due, unheard);
    if (wanted < free && !(cue.kind === 'speak' && cue.urgent)) continue;
    free = Math.max(wanted, free);
    for (const clip of clips) {
      placements.push({ frame: free, clip, due: cue.due });
      free += clip.count;
    }
  }
  const frames = Math.max(free, frameAt(draft.to, draft.from)) + LEAD_FRAMES + TAIL_FRAMES;
  return { from: draft.from, placements, frames };
}

/** What the track before has begun and not ended: its frames from the new track's first one on. */
function begun({ before, from }: TrackDraft): readonly Placement[] {
  if (before === undefined) return [];
  const shift = frameAt(from, before.from);
  return before.placements
    .filter(({ due, frame, clip }) => due < from && frame + clip.count > shift)
    .map(({ due, frame, clip }) => {
      const gone = Math.max(0, shift - frame);
      const rest = { start: clip.start + gone, count: clip.count - gone };
      return { frame: frame + gone - shift, clip: rest, due };
    });
}

/** True where nothing is heard from one moment to another. */
export function isSilent(track: LaidTrack, from: Ms, to: Ms): boolean {
  const first = frameAt(from, track.from);
  const last = frameAt(to, track.from);
  return track.placements.every(({ frame, clip }) => frame > last || frame + clip.count < first);
}

/** The same track, laid from a later moment. */
export function later({ from, placements, frames }: LaidTrack, by: Ms): LaidTrack {
  return {
    from: from + by,
    placements: placements.map((each) => ({ ...each, due: each.due + by })),
    frames,
  };
}

function frameAt(time: Ms, from: Ms): number {
  return Math.round((time - from) / FRAME_MS);
}

/** Where a track stands when it tells of this moment, in its own ms. */
export function positionAt(track: LaidTrack, time: Ms): Ms {
  return time - track.from + LEAD_MS;
}

/** The moment a track tells of when it stands there: the inverse of `positionAt`. */
export function timeAt(track: LaidTrack, position: Ms): Ms {
  return track.from + position - LEAD_MS;
}
