import { Cue } from '../session/cues/cue';
import { Ms } from '../time/units';
import { ClipPlace, FRAME_MS, HEARD_AFTER_MS } from './clip-pack';

/** A track begins this many frames before the moment it is scheduled from: a clip is heard that much after its place. */
const LEAD_FRAMES = Math.round(HEARD_AFTER_MS / FRAME_MS);

/** The position in a track at which the moment it is scheduled from is heard. */
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

/** Which clip stands where in a track. `renderTrack` makes its sound. */
export interface TrackSchedule {
  /** The moment on the monotonic clock that is heard at position `LEAD_MS`. */
  readonly from: Ms;
  /** In order of time; none overlaps the next. */
  readonly placements: readonly Placement[];
  /** Length of the track. */
  readonly frames: number;
}

/** What a track is scheduled from. */
export interface ScheduleInput {
  readonly from: Ms;
  /** The track lasts at least until then. */
  readonly to: Ms;
  /** In order of time, none before `from`. */
  readonly cues: readonly Cue[];
  /** The clips of a cue, to be joined; none for a cue that this track leaves to others. */
  clipsOf(cue: Cue): readonly ClipPlace[];
  /** The track this one takes over from: a clip that has begun there ends here. */
  readonly before?: TrackSchedule;
  /** Time from `play` until a phone is heard: no clip begins in it, or its beginning would be lost. */
  readonly startLagMs?: Ms;
}

/**
 * Places clips in time. Joined frames cannot sound together, and a clip that has begun is never cut: so a cue that falls
 * into another is left out, but a step's own text waits until there is room.
 */
export function scheduleTrack(input: ScheduleInput): TrackSchedule {
  const placements = [...carriedOver(input)];
  // One more, as a decoder begins at a whole frame.
  const unheard = input.startLagMs === undefined ? 0 : Math.ceil(input.startLagMs / FRAME_MS) + 1;
  let free = Math.max(0, ...placements.map(({ frame, clip }) => frame + clip.count));
  /** By how much the cues that could not be heard in time were moved, and with them those that follow on them. */
  let moved = 0;
  for (const cue of input.cues) {
    const clips = input.clipsOf(cue);
    if (clips.length === 0) continue;
    const due = frameAt(cue.due, input.from);
    // Mutant `due < unheard` => `due <= unheard`: Equivalent: it would be moved by nothing, and what was moved before it still sounds then.
    if (due < unheard) moved = Math.max(moved, unheard - due);
    else if (due >= free) moved = 0;
    const follows = due < free && due + moved >= free;
    const wanted = follows ? free : Math.max(due, unheard);
    // Mutant `cue.kind === 'speak'` => `true`: Equivalent: nothing else is urgent. The compiler asks for the test.
    if (wanted < free && !(cue.kind === 'speak' && cue.urgent)) continue;
    free = Math.max(wanted, free);
    for (const clip of clips) {
      placements.push({ frame: free, clip, due: cue.due });
      free += clip.count;
    }
  }
  const frames = Math.max(free, frameAt(input.to, input.from)) + LEAD_FRAMES + TAIL_FRAMES;
  return { from: input.from, placements, frames };
}

/** The clips that have begun and not ended in the track before: their frames from the new track's first one on. */
function carriedOver({ before, from }: ScheduleInput): readonly Placement[] {
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
export function isSilent(schedule: TrackSchedule, from: Ms, to: Ms): boolean {
  const first = frameAt(from, schedule.from);
  const last = frameAt(to, schedule.from);
  return schedule.placements.every(({ frame, clip }) => frame > last || frame + clip.count < first);
}

/** A stretch of time round a moment. */
export interface Around {
  readonly before: Ms;
  readonly after: Ms;
}

/**
 * The first moment from `from` until `to` round which nothing is heard for this long.
 *
 * @returns null where there is none
 */
export function silentMoment(
  schedule: TrackSchedule,
  from: Ms,
  to: Ms,
  { before, after }: Around,
): Ms | null {
  const ends = schedule.placements.map(({ frame, clip }) => frame + clip.count + 1);
  const moments = ends.map((frame) => schedule.from + frame * FRAME_MS + before);
  const isFit = (at: Ms): boolean =>
    at >= from && at <= to && isSilent(schedule, at - before, at + after);
  return [from, ...moments].find(isFit) ?? null;
}

/** The same track, scheduled from a moment this much later. */
export function shiftedBy({ from, placements, frames }: TrackSchedule, ms: Ms): TrackSchedule {
  return {
    from: from + ms,
    placements: placements.map((each) => ({ ...each, due: each.due + ms })),
    frames,
  };
}

function frameAt(time: Ms, from: Ms): number {
  return Math.round((time - from) / FRAME_MS);
}

/** The position in a track, in ms, at which this moment is heard. */
export function positionAt(schedule: TrackSchedule, time: Ms): Ms {
  return time - schedule.from + LEAD_MS;
}

/** The moment that is heard at this position in a track: the inverse of `positionAt`. */
export function timeAt(schedule: TrackSchedule, position: Ms): Ms {
  return schedule.from + position - LEAD_MS;
}
