import { joinedRun, SessionParts } from '../domain/log/joined-run';
import { SessionRecord } from '../domain/log/record';
import { MOST_PARTS } from '../domain/routine/read-routine';
import { TimelineSegment } from '../domain/session/state/progress';

/**
 * A finished session as a timeline, to scale: what was done on the left, on the right and for both sides, then what of the
 * plan was left undone. A record does not tell in which order its sides were worked. Stretches of no length are left out.
 */
export function recordTimeline({
  sides: { left, right },
  activeSeconds,
  plannedSeconds,
}: Pick<SessionRecord, 'sides' | 'activeSeconds' | 'plannedSeconds'>): readonly TimelineSegment[] {
  const timeline: readonly TimelineSegment[] = [
    { side: 'left', lengthMs: left * 1000, done: 1 },
    { side: 'right', lengthMs: right * 1000, done: 1 },
    { side: 'both', lengthMs: (activeSeconds - left - right) * 1000, done: 1 },
    { side: 'both', lengthMs: (plannedSeconds - activeSeconds) * 1000, done: 0 },
  ];
  return timeline.filter(({ lengthMs }) => lengthMs > 0);
}

/** The timeline of a session of one part or several, one part after another. More parts than any routine has are drawn as one. */
export function sessionTimeline(parts: SessionParts): readonly TimelineSegment[] {
  return parts.length > MOST_PARTS
    ? recordTimeline(joinedRun(parts))
    : parts.flatMap(recordTimeline);
}
