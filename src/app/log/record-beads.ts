import { joinedRun, SessionParts } from '../domain/log/joined-run';
import { SessionRecord } from '../domain/log/record';
import { MOST_PARTS } from '../domain/routine/read-routine';
import { Bead } from '../domain/session/state/progress';

/**
 * A finished session as beads, to scale: what was done on the left, on the right and for both sides, then what of the
 * plan was left undone. A record does not tell in which order its sides were worked. Stretches of no length are left out.
 */
export function recordBeads({
  sides: { left, right },
  activeSeconds,
  plannedSeconds,
}: Pick<SessionRecord, 'sides' | 'activeSeconds' | 'plannedSeconds'>): readonly Bead[] {
  const beads: readonly Bead[] = [
    { side: 'left', lengthMs: left * 1000, done: 1 },
    { side: 'right', lengthMs: right * 1000, done: 1 },
    { side: 'both', lengthMs: (activeSeconds - left - right) * 1000, done: 1 },
    { side: 'both', lengthMs: (plannedSeconds - activeSeconds) * 1000, done: 0 },
  ];
  return beads.filter(({ lengthMs }) => lengthMs > 0);
}

/** The beads of a session of one part or several, one part after another. More parts than any routine has are drawn as one. */
export function sessionBeads(parts: SessionParts): readonly Bead[] {
  return parts.length > MOST_PARTS ? recordBeads(joinedRun(parts)) : parts.flatMap(recordBeads);
}
