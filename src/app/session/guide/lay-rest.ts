import { CueContent } from '../../domain/session/cue';
import { CueTimes, inTurn } from '../../domain/session/cue-times';
import { cuesAhead, endsAt } from '../../domain/session/cues';
import { isCounting, SessionState } from '../../domain/session/state';
import { CueWords } from '../../domain/session/cue';
import { ClipPack } from '../../domain/track/clip-pack';
import { LaidTrack, layTrack } from '../../domain/track/lay-track';
import { clipsFor, timesOf, TrackShare } from '../../domain/track/track-voice';
import { Ms } from '../../domain/time/units';

/** The rest of a session, as a track is to tell it. */
export interface Rest {
  readonly state: SessionState;
  /** The present, on the monotonic clock. */
  readonly at: Ms;
  /** Cues before this moment have been given. */
  readonly from: Ms;
  readonly words: CueWords;
  /** How long a phone takes until it is heard. */
  readonly unheardMs: Ms;
  /** The answer to what has just been done, given first. */
  answer?(times: CueTimes): readonly CueContent[];
  /** The track whose sentence is said to its end. */
  readonly before?: LaidTrack;
}

/** Lays out all that comes, with the clips of this pack that the track carries. */
export function layRest(rest: Rest, share: TrackShare, pack: ClipPack): LaidTrack {
  const { state, at, from, words, unheardMs, before } = rest;
  const times = timesOf(pack, share);
  const answer = inTurn(rest.answer?.(times) ?? [], at, times);
  return layTrack({
    from: at,
    to: isCounting(state) ? endsAt(state) : at,
    cues: [...answer, ...cuesAhead(state, { from, to: Infinity }, words, times)],
    clipsOf: (cue) => clipsFor(cue, pack, share),
    unheardMs,
    ...(before && { before }),
  });
}
