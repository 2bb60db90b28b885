import { AudioChannels } from '../../../domain/guidance/audio-channels';
import { CueContent, CueWords } from '../../../domain/session/cues/cue';
import { CueTimes, inTurn } from '../../../domain/session/cues/cue-times';
import { cuesAhead, endsAt } from '../../../domain/session/cues/cues';
import { isCounting, SessionState } from '../../../domain/session/state/state';
import { Ms } from '../../../domain/time/units';
import { ClipPack } from '../../../domain/track/clip-pack';
import { clipsFor, timesOf } from '../../../domain/track/track-clips';
import { scheduleTrack, TrackSchedule } from '../../../domain/track/track-schedule';

/** The rest of a session, for a track. */
export interface RestOfSession {
  readonly state: SessionState;
  /** The present, on the monotonic clock. */
  readonly at: Ms;
  /** Cues due before this moment are left out: they were played already. */
  readonly from: Ms;
  readonly words: CueWords;
  /** Time from `play` until a phone is heard. */
  readonly startLagMs: Ms;
  /** The answer to what has just been done, played first. */
  answer?(times: CueTimes): readonly CueContent[];
  /** The track whose sentence is played to its end. */
  readonly before?: TrackSchedule;
}

/** Schedules all cues from now to the end of the session that these channels carry, with the clips of the pack. */
export function scheduleRest(
  rest: RestOfSession,
  channels: AudioChannels,
  pack: ClipPack,
): TrackSchedule {
  const { state, at, from, words, startLagMs, before } = rest;
  const times = timesOf(pack, channels);
  const answer = inTurn(rest.answer?.(times) ?? [], at, times);
  return scheduleTrack({
    from: at,
    to: isCounting(state) ? endsAt(state) : at,
    cues: [...answer, ...cuesAhead(state, { from, to: Infinity }, words, times)],
    clipsOf: (cue) => clipsFor(cue, pack, channels),
    startLagMs,
    ...(before && { before }),
  });
}
